package org.aftersale.install.upload;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload.ParameterParser;

/** What the headers of a part say: the name of its field, and of the file if it is one. */
final class PartHeaders {

    private static final String DISPOSITION = "content-disposition:";
    private static final String FORM_DATA = "form-data";

    private final Map<String, String> parameters;

    private PartHeaders(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * @param lines separated by CRLF
     */
    static PartHeaders parse(String lines) {
        for (String line : lines.split("\r\n")) {
            String lowerCase = line.toLowerCase(Locale.ROOT);
            if (lowerCase.startsWith(DISPOSITION)) {
                ParameterParser parser = new ParameterParser();
                parser.setLowerCaseNames(true);
                return new PartHeaders(parser.parse(line.substring(DISPOSITION.length()), ';'));
            }
        }
        return new PartHeaders(Collections.emptyMap());
    }

    /** Null if it is no field of a form. */
    String fieldName() {
        return parameters.containsKey(FORM_DATA) ? parameters.get("name") : null;
    }

    boolean isFile() {
        return parameters.containsKey("filename");
    }

    /** As the browser sent it; null or empty for none. */
    String fileName() {
        return parameters.get("filename");
    }
}
