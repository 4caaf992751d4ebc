"""The command line: one module for each group of commands, each as thin as it can be."""
