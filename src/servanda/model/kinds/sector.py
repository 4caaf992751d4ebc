"""Sectors of commitments: OECD DAC/CRS purpose codes, as topic labels, with their official titles."""

from __future__ import annotations

import re

SECTORS: dict[str, str] = {
    "11110": "Education policy and administrative management",
    "11420": "Higher education",
    "12110": "Health policy and administrative management",
    "14010": "Water sector policy and administrative management",
    "15110": "Public sector policy and administrative management",
    "15111": "Public finance management (PFM)",
    "15121": "Foreign affairs",
    "15130": "Legal and judicial development",
    "15190": "Facilitation of orderly, safe, regular and responsible migration and mobility",
    "15210": "Security system management and reform",
    "16010": "Social Protection",
    "16061": "Culture and cultural diversity",
    "21010": "Transport policy and administrative management",
    "21020": "Road transport",
    "21030": "Rail transport",
    "21040": "Water transport",
    "21050": "Air transport",
    "22010": "Communications policy and administrative management",
    "22040": "Information and communication technology (ICT)",
    "23110": "Energy policy and administrative management",
    "23210": "Energy generation, renewable sources - multiple technologies",
    "23630": "Electric power transmission and distribution (centralised grids)",
    "24010": "Financial policy and administrative management",
    "24030": "Formal sector financial intermediaries",
    "25010": "Business policy and administration",
    "25030": "Business development services",
    "31110": "Agricultural policy and administrative management",
    "31120": "Agricultural development",
    "31310": "Fishing policy and administrative management",
    "32120": "Industrial development",
    "32130": "Small and medium-sized enterprises (SME) development",
    "32210": "Mineral/mining policy and administrative management",
    "32262": "Oil and gas (upstream)",
    "33110": "Trade policy and administrative management",
    "33120": "Trade facilitation",
    "33130": "Regional trade agreements (RTAs)",
    "33210": "Tourism policy and administrative management",
    "41010": "Environmental policy and administrative management",
    "43010": "Multisector aid",
    "43030": "Urban development and management",
    "43082": "Research/scientific institutions",
    "72010": "Material relief assistance and services",
    "74020": "Multi-hazard response preparedness",
    "99810": "Sectors not specified",
}


def sector_name(code: str) -> str:
    """The title cut to what a margin has room for ("Trade policy"); the code itself where it is none of these."""
    title = SECTORS.get(code, code)
    return re.split(r" (?:and administrative|and administration|\(|sources -|system management)", title)[0].rstrip(", ")
