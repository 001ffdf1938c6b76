"""What the public pages of the catalogue share: one blueprint, over several modules of views."""

from flask import Blueprint

blueprint = Blueprint("directory", __name__)
