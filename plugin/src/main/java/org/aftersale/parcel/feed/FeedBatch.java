package org.aftersale.parcel.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelSource;
import org.aftersale.parcel.ReportVerdict;
import org.aftersale.parcel.format.ReportFields;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;

/** The body of a call: {@code {"reports": [{"key": …, "order": …, "status": …, "at": …}]}}. */
final class FeedBatch {

    static final int MAX_REPORTS = 500;

    /** The object, its list and a report; deeper ones would only cost the parser its stack. */
    private static final int MAX_DEPTH = 8;

    private static final String[] FIELDS = {
        ReportFields.ORDER,
        ReportFields.PARCEL,
        ReportFields.GROUP,
        ReportFields.UNITS,
        ReportFields.STATUS,
        ReportFields.AT,
        ReportFields.CARRIER,
        ReportFields.TRACKING
    };

    private FeedBatch() {}

    /**
     * @throws FeedRefusedException if it is no such list, or too long
     */
    static List<ParcelReport> read(byte[] body, String sender, ReportFields reader) {
        JsonNode reports = tree(body).get("reports");
        if (reports == null || !reports.isArray() || reports.size() == 0) {
            throw FeedRefusedException.of(FeedRefusal.NO_REPORTS);
        }
        if (reports.size() > MAX_REPORTS) {
            throw FeedRefusedException.of(FeedRefusal.TOO_MANY_REPORTS);
        }
        List<ParcelReport> read = new ArrayList<ParcelReport>(reports.size());
        for (JsonNode report : reports) {
            read.add(report(report, sender, reader));
        }
        return read;
    }

    private static JsonNode tree(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (isTooDeep(text)) {
            throw FeedRefusedException.of(FeedRefusal.NOT_JSON);
        }
        try {
            JsonNode tree = Json.MAPPER.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw FeedRefusedException.of(FeedRefusal.NO_REPORTS);
            }
            return tree;
        } catch (IOException e) {
            throw FeedRefusedException.of(FeedRefusal.NOT_JSON);
        }
    }

    private static boolean isTooDeep(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                i += sign == '\\' ? 1 : 0;
                quoted = sign != '"';
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == '[' || sign == '{') {
                if (++depth > MAX_DEPTH) {
                    return true;
                }
            } else if (sign == ']' || sign == '}') {
                depth--;
            }
        }
        return false;
    }

    private static ParcelReport report(JsonNode report, String sender, ReportFields reader) {
        String key = text(report, "key");
        if (!report.isObject()) {
            return ParcelReport.unreadable(
                            sender, key, "", ReportVerdict.UNREADABLE, report.toString())
                    .over(ParcelSource.FEED);
        }
        Map<String, String> fields = new LinkedHashMap<String, String>();
        for (String field : FIELDS) {
            fields.put(field, text(report, field));
        }
        return reader.read(ParcelSource.FEED, sender, key, fields);
    }

    /** Of a text or a whole number; empty for anything else, as if it were not there. */
    private static String text(JsonNode report, String field) {
        JsonNode value = report.get(field);
        if (value != null && value.isObject() && field.equals(ReportFields.UNITS)) {
            return units(value);
        }
        boolean plain = value != null && (value.isTextual() || value.isIntegralNumber());
        return plain ? value.asText() : "";
    }

    /** Such as {@code {"1051": 2}}; what is no number is left to the reader to refuse. */
    private static String units(JsonNode quantities) {
        StringBuilder text = new StringBuilder();
        for (Iterator<String> lines = quantities.getFieldNames(); lines.hasNext(); ) {
            String line = lines.next();
            text.append(line).append('=').append(quantities.get(line).asText()).append(' ');
        }
        return text.toString();
    }

    /** Made with the first call: no store's start waits for it. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }
}
