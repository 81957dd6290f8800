package org.aftersale.render.form;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;

/**
 * A form of ours whose token was missing or old, as it was sent: nothing of it has been done, and
 * nothing of it is lost.
 */
public final class RefusedForm implements Serializable {

    /**
     * The pages that show it: within the account for one signed in, outside it, in the back office.
     */
    public static final String ACCOUNT_PATH = "/account/service/refused";

    public static final String OPEN_PATH = "/service/refused";
    public static final String ADMIN_PATH = "/aftersale/refused";

    /** The hidden field that says for whom the form was made: {@link FormOwner}. */
    public static final String OWNER = "owner";

    private static final long serialVersionUID = 2L;
    private static final String ATTRIBUTE = "aftersale.refusedForm";

    private final String path;
    private final String query;
    private final LinkedHashMap<String, String[]> fields = new LinkedHashMap<>();

    /**
     * @param path where it was sent, without the context path
     * @param query the address's query string; null for none
     * @param parameters every parameter of the request
     * @param tokenName the token's, which is not kept
     */
    public RefusedForm(
            String path, String query, Map<String, String[]> parameters, String tokenName) {
        this.path = path;
        this.query = query;
        fields.putAll(parameters);
        fields.remove(tokenName);
    }

    /** The refused form this request stands for, or null. */
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
     * Where it was sent, without the context path. Each such address answers a GET by the page the
     * form is on.
     */
    public String address() {
        return query == null ? path : path + "?" + query;
    }

    /** For whom the form was made; null where it does not say. */
    public String owner() {
        return field(OWNER);
    }

    /** What stood in a field; null where there was none. */
    public String field(String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** Every field but the token, by name, as a request has them. */
    public Map<String, String[]> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** How many characters it holds, names and values. */
    int size() {
        int size = address().length();
        for (Map.Entry<String, String[]> field : fields.entrySet()) {
            List<String> values = Arrays.asList(field.getValue());
            size += field.getKey().length() + values.stream().mapToInt(String::length).sum();
        }
        return size;
    }
}
