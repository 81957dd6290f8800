package org.aftersale.render.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/** {@code url("/account/service")}: the URL with the store's context path, absolute in a mail. */
class UrlFunction implements TemplateMethodModelEx {

    private final String baseUrl;

    UrlFunction(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        String path = FunctionArguments.text(arguments, 0, "url");
        // a URL of another site (a picture on a CDN) stays unchanged
        return path.startsWith("/") && !path.startsWith("//") ? baseUrl + path : path;
    }
}
