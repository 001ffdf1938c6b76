"""The WSGI entry: ``gunicorn wsgi:app`` and ``FLASK_APP=wsgi`` from the project's root."""

import os

from app import create_app
from app.config import read_settings

app = create_app(read_settings(os.environ))
