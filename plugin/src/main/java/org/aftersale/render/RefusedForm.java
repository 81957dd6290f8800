package org.aftersale.render;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;

/** What had been typed into a form whose token was missing or old; kept so that nothing is lost. */
public final class RefusedForm implements Serializable {

    /**
     * The pages that show it: within the account for one signed in, outside it, in the back office.
     */
    public static final String ACCOUNT_PATH = "/account/service/refused";

    public static final String OPEN_PATH = "/service/refused";
    public static final String ADMIN_PATH = "/aftersale/refused";

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "aftersale.refusedForm";

    private final LinkedHashMap<String, ArrayList<String>> typed = new LinkedHashMap<>();
    private final String backPath;

    public RefusedForm(Map<String, String[]> parameters, String tokenName, String backPath) {
        this.backPath = backPath;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            for (String value : parameter.getValue()) {
                if (!name.equals(tokenName) && isTyped(name) && !value.trim().isEmpty()) {
                    typed.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
                }
            }
        }
    }

    /** The refused form this request stands for, or null. */
    public static RefusedForm of(HttpServletRequest request) {
        return (RefusedForm) request.getAttribute(ATTRIBUTE);
    }

    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Field name to what stood in it. */
    public Map<String, ? extends List<String>> typed() {
        return typed;
    }

    /** Where the form was, without the context path; null where that is not known. */
    public String backPath() {
        return backPath;
    }

    /** Fields a person does not write: keys, versions, and the boxes that name a line by its id. */
    private static boolean isTyped(String name) {
        switch (name) {
            case "draft":
            case "key":
            case "version":
            case "line":
                return false;
            default:
                return true;
        }
    }
}
