"""Dichtbij: the directory and referral matcher of a city's sociale basis."""

from flask import Flask

from app.accounts import cli as accounts_cli
from app.accounts import factor_views, guards, sso_context, sso_views, step_views
from app.accounts import views as accounts_views
from app.bewaarlijst import views as bewaarlijst_views
from app.config import ROOT, Settings, with_secret_key
from app.core.db import Database
from app.directory import catalogus, geocoding_cli, melding_views, schoon
from app.directory import cli as directory_cli
from app.directory import views as directory_views
from app.exchange import api as exchange_api
from app.exchange import cli as exchange_cli
from app.exchange import views as exchange_views
from app.geo import cli as geo_cli
from app.home import register_cli, site, vindbaar, vindbaar_views
from app.home import views as home_views
from app.matching import api as match_api
from app.matching import begrijpen, schonen, wizard_views
from app.matching import cli as match_cli
from app.matching import context as matching_context
from app.matching import openapi as match_openapi
from app.matching import views as matching_views
from app.onderhoud import cli as onderhoud_cli
from app.redactie import aanbod_views as redactie_aanbod_views
from app.redactie import lijn_views as redactie_lijn_views
from app.redactie import stand_views as redactie_stand_views
from app.redactie import verhuis_views as redactie_verhuis_views
from app.redactie import views as redactie_views
from app.redactie import woord_views as redactie_woord_views
from app.signalering import events as signalering_events
from app.signalering import views as signalering_views
from app.web import cli as web_cli
from app.web import context, page_cache, setup
from app.web.application import Application
from app.werk import views as werk_views


def create_app(settings: Settings) -> Flask:
    """The application for ``settings``: the only function that knows every package."""
    app = Application(__name__, template_folder=str(ROOT / "templates"))
    settings.instance_dir.mkdir(parents=True, exist_ok=True)
    app.secret_key = with_secret_key(settings)
    context.attach(app, settings, Database(settings.database_url))
    setup.attach(app, settings)
    guards.attach(app)
    sso_context.attach(app, settings)
    site.attach(app)
    vindbaar.attach(app)
    page_cache.attach(app, vindbaar.FINDABLE, catalogus.version_now)
    matching_context.attach(app)
    schoon.attach(app, schonen.without_persons)
    exchange_api.attach(app, match_openapi.describe)
    begrijpen.listen()
    signalering_events.listen()
    for blueprint in (
        accounts_views.blueprint,
        factor_views.blueprint,
        step_views.blueprint,
        sso_views.blueprint,
        bewaarlijst_views.blueprint,
        directory_views.blueprint,
        exchange_api.blueprint,
        exchange_views.blueprint,
        home_views.blueprint,
        vindbaar_views.blueprint,
        match_api.blueprint,
        matching_views.blueprint,
        melding_views.blueprint,
        redactie_aanbod_views.blueprint,
        redactie_lijn_views.blueprint,
        redactie_stand_views.blueprint,
        redactie_verhuis_views.blueprint,
        redactie_views.blueprint,
        redactie_woord_views.blueprint,
        signalering_views.blueprint,
        werk_views.blueprint,
        wizard_views.blueprint,
    ):
        app.register_blueprint(blueprint)
    geo_cli.geo.add_command(geocoding_cli.geocode)
    app.cli.add_command(web_cli.db)
    app.cli.add_command(register_cli.algorithm_register)
    for group in (
        accounts_cli.accounts,
        directory_cli.index,
        geo_cli.geo,
        exchange_cli.aanbod,
        exchange_cli.seeds,
        match_cli.match,
        onderhoud_cli.onderhoud,
    ):
        app.cli.add_command(web_cli.needs_schema(group))
    return app
