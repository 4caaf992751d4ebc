"""View models: frozen values that say everything a page shows, made by pure functions, with no HTML in them."""
