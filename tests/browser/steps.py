"""What several browser tests do first."""

from playwright.sync_api import Page

from app.accounts.demo import DEMO_ACCOUNTS
from app.accounts.types import Rol

# In ms. A busy machine is no fault of the page: waits end late, when nothing will come any more.
PATIENCE = 180_000
PATIENCE_WITH_A_PAGE = 30_000


def sign_in(page: Page, rol: Rol) -> None:
    """Sign in as the demo account with this role (``flask accounts demo`` makes them)."""
    account = next(account for account in DEMO_ACCOUNTS if account.rol is rol)
    page.goto("/inloggen")
    page.get_by_label("Gebruikersnaam").fill(rol.value)
    page.get_by_label("Wachtwoord").fill(account.wachtwoord)
    page.get_by_role("main").get_by_role("button", name="Inloggen").click()
    page.wait_for_url(lambda url: "/inloggen" not in url)
