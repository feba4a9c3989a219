package mx.trazo.turnaround;

/**
 * In what a promise is counted. Every unit is read to the second; the due time itself is still in
 * time, the moment after it is late.
 */
public enum TurnaroundUnit {
  /**
   * Real hours of 3,600 seconds that pass on any day, nights, weekends and holidays included. The
   * clocks on the wall may change meanwhile: 24 hours are 24 hours. This is how the promise of 24
   * hours was announced, without "working", and how five days are kept as 5 × 24.
   */
  ELAPSED_HOURS,
  /**
   * The same time of day that many days later, on any day. Not the end of that day: laboratories
   * measure turnaround from one time stamp to the other, and a sample accepted just after midnight
   * would have a day more than one accepted just before. Where the clocks change, such a day has 23
   * or 25 hours; a time that the change leaves out moves on by the hour, one that comes twice is
   * meant the first time.
   */
  CALENDAR_DAYS,
  /**
   * Real hours of 3,600 seconds between opening and closing of the calendar's working days. What is
   * left at the closing goes on at the next opening; when nothing is left, it is due at the closing
   * and not at the next opening, because nobody could work in between.
   */
  BUSINESS_HOURS,
  /**
   * The closing of the working day that many after the day of the start. The day of the start
   * counts as zero at whatever hour it was, because laboratories publish "three working days"
   * meaning by the end of the third day after that of reception, and answer in their hours only. A
   * start on a free day, after the closing or after the cut-off has the next working day as day
   * zero; the closing itself, to the second, is still that day, and midnight is already the next.
   */
  BUSINESS_DAYS
}
