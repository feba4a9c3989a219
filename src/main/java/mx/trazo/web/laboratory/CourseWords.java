package mx.trazo.web.laboratory;

import mx.trazo.course.Stand;

/** The addresses of the lists of what waits. */
public final class CourseWords {
  private CourseWords() {}

  /** The address of a list. */
  public static String address(Stand stand) {
    return "/tablero/fases/lista?espera=" + word(stand);
  }

  /** A word of the address: people see it and send it on. */
  static String word(Stand stand) {
    return switch (stand) {
      case TO_COLLECT -> "toma";
      case PACKING -> "empaque";
      case WAITING_FOR_COURIER -> "mensajeria";
      case TRANSPORT -> "traslado";
      case CHECKING -> "recepcion";
      case ACCESSIONING -> "folio";
      case PREPARATION -> "preparacion";
      case MEASUREMENT -> "tincion-o-citometro";
      case HANDING_OVER -> "entrega";
      case READING -> "lectura";
      case RELEASING -> "firma";
      case WAITING_FOR_EYES -> "apertura";
    };
  }
}
