package kawat.desk;

/**
 * A column of a histogram.
 *
 * @param time EDTF: a year, a month or a day
 * @param events how many begin in it
 */
public record Bin(String time, int events) {}
