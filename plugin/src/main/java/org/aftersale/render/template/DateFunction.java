package org.aftersale.render.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * {@code date(millis)} and {@code dateTime(millis)}, in the reader's locale and the shop's time
 * zone.
 */
class DateFunction implements TemplateMethodModelEx {

    private final String name;
    private final DateTimeFormatter format;
    private final boolean french;

    private DateFunction(String name, DateTimeFormatter format, Locale locale, ZoneId zone) {
        this.name = name;
        this.format = format.withLocale(locale).withZone(zone);
        this.french = locale.getLanguage().equals("fr");
    }

    static DateFunction day(Locale locale, ZoneId zone) {
        return new DateFunction(
                "date", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), locale, zone);
    }

    static DateFunction dayAndTime(Locale locale, ZoneId zone) {
        return new DateFunction(
                "dateTime",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT),
                locale,
                zone);
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        long millis = FunctionArguments.number(arguments, 0, name).longValue();
        String text = format.format(Instant.ofEpochMilli(millis));
        // the JDK's locale data has no ordinals: French writes the first of a month as 1er
        return french ? text.replaceFirst("^1(?=[ \u00a0\u202f])", "1er") : text;
    }
}
