package mx.trazo.web.laboratory;

import com.microsoft.playwright.Page;

/** A scan station of a page, read into as a reader does. */
final class Station {
  private Station() {}

  /** The code and Enter. */
  static void type(Page page, String code) {
    page.waitForFunction("() => document.querySelector('[data-scan]')?.station");
    page.keyboard().type(code);
    page.keyboard().press("Enter");
  }

  /** The same, until the card says this verdict of it. */
  static void read(Page page, String code, String verdict) {
    type(page, code);
    page.waitForSelector("[data-scan-card][data-verdict=" + verdict + "] >> text=" + code);
  }
}
