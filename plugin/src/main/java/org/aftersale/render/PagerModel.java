package org.aftersale.render;

import java.util.function.IntFunction;
import org.aftersale.shared.Slice;
import org.aftersale.shared.form.FormNumbers;

/** The model of a list page's pager, {@code pager} in templates. */
public final class PagerModel {

    private PagerModel() {}

    /** The requested page number, at least 1; 1 if it is not a number. */
    public static int page(String number) {
        return Math.max(1, FormNumbers.number(number, 6, 1));
    }

    /**
     * @param address the URL of page n
     */
    public static PageModel of(Slice<?> slice, IntFunction<String> address) {
        int page = slice.getPage();
        return PageModel.create()
                .with("page", page)
                .with("pages", slice.getPages())
                .with("total", slice.getTotal())
                .with("prevUrl", page > 1 ? address.apply(page - 1) : null)
                .with("nextUrl", page < slice.getPages() ? address.apply(page + 1) : null);
    }
}
