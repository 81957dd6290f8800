package org.aftersale.install.headers;

import java.util.Map;
import java.util.TreeSet;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * A response with our headers preset. A header set or added by the store replaces ours of the same
 * name: two values of one policy would both apply.
 */
class HeaderedResponse extends HttpServletResponseWrapper {

    private final Map<String, String> defaults;
    private final TreeSet<String> ours = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);

    HeaderedResponse(HttpServletResponse response, Map<String, String> defaults) {
        super(response);
        this.defaults = defaults;
        applyHeaders();
    }

    private void applyHeaders() {
        for (Map.Entry<String, String> header : defaults.entrySet()) {
            if (!super.containsHeader(header.getKey())) {
                super.setHeader(header.getKey(), header.getValue());
                ours.add(header.getKey());
            }
        }
    }

    @Override
    public void setHeader(String name, String value) {
        ours.remove(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (ours.remove(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    /** False for a header only we have set: a store checks this before it sets its own. */
    @Override
    public boolean containsHeader(String name) {
        return !ours.contains(name) && super.containsHeader(name);
    }

    @Override
    public void reset() {
        super.reset();
        ours.clear();
        applyHeaders();
    }
}
