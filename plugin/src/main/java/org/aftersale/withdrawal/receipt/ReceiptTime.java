package org.aftersale.withdrawal.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javax.annotation.Resource;
import org.springframework.stereotype.Component;

/**
 * The time of submission to the second, in the shop's zone with its offset, and in UTC: a receipt
 * is read by people in other zones, and in the hour that a clock change repeats.
 */
@Component("aftersaleReceiptTime")
public class ReceiptTime {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    protected ReceiptTime() {}

    public ReceiptTime(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param instant epoch milliseconds
     * @return such as {@code 5 August 2026, 14:03:09 (UTC+02:00)}
     */
    public String inShopZone(long instant, Locale locale) {
        java.time.ZonedDateTime time = Instant.ofEpochMilli(instant).atZone(zone);
        return time.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale))
                + time.format(DateTimeFormatter.ofPattern(", HH:mm:ss ('UTC'xxx)", Locale.ROOT));
    }

    /**
     * @param instant epoch milliseconds
     * @return such as {@code 2026-08-05 12:03:09 UTC}
     */
    public String inUtc(long instant) {
        return UTC.format(Instant.ofEpochMilli(instant).atOffset(ZoneOffset.UTC));
    }
}
