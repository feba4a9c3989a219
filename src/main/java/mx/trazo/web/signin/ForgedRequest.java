package mx.trazo.web.signin;

/** A request that another site may have made with the visitor's cookie. */
final class ForgedRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForgedRequest() {
    super(null, null, false, false);
  }
}
