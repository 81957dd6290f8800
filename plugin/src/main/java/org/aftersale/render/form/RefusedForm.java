package org.aftersale.render.form;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.shared.form.FormFields;

/**
 * A form of ours with a missing or outdated token, as submitted: it had no effect, and its content
 * is not lost.
 */
public final class RefusedForm implements Serializable {

    /**
     * The pages that show it: in the account for signed-in customers, outside it, and in the back
     * office.
     */
    public static final String ACCOUNT_PATH = "/account/service/refused";

    public static final String OPEN_PATH = "/service/refused";
    public static final String ADMIN_PATH = "/aftersale/refused";

    /** The hidden field with the form's owner: {@link FormOwner}. */
    public static final String OWNER = "owner";

    private static final long serialVersionUID = 2L;
    private static final String ATTRIBUTE = "aftersale.refusedForm";

    private final String path;
    private final String query;
    private final LinkedHashMap<String, String[]> fields = new LinkedHashMap<>();

    /**
     * @param path the submitted path, decoded and without the context path
     * @param query the query string; null for none
     * @param parameters all parameters of the request
     * @param tokenName the name of the token, which is not kept
     */
    public RefusedForm(
            String path, String query, Map<String, String[]> parameters, String tokenName) {
        this.path = path;
        this.query = query;
        fields.putAll(parameters);
        fields.remove(tokenName);
    }

    /** The refused form of this request; null for none. */
    public static RefusedForm of(HttpServletRequest request) {
        return (RefusedForm) request.getAttribute(ATTRIBUTE);
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public String path() {
        return path;
    }

    /**
     * The submitted address, encoded and without the context path. A GET of it always shows the
     * page of the form.
     */
    public String address() {
        String encoded = UrlEncoding.path(path);
        return query == null ? encoded : encoded + "?" + query;
    }

    /** For whom the form was rendered; null if it does not say. */
    public String owner() {
        return field(OWNER);
    }

    /** The value of a field; null if it was not submitted. */
    public String field(String name) {
        return FormFields.first(fields, name);
    }

    /** All fields except the token, by name, as in a request. */
    public Map<String, String[]> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** The number of characters in names and values. */
    int size() {
        int size = address().length();
        for (Map.Entry<String, String[]> field : fields.entrySet()) {
            List<String> values = Arrays.asList(field.getValue());
            size += field.getKey().length() + values.stream().mapToInt(String::length).sum();
        }
        return size;
    }
}
