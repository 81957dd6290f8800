package org.aftersale.render;

import java.util.function.IntFunction;
import org.aftersale.shared.FormNumbers;
import org.aftersale.shared.Slice;

/** The {@code pager} of a list page. */
public final class PagerModel {

    private PagerModel() {}

    /** The page an address asks for; the first one for anything that is no number. */
    public static int page(String asked) {
        return FormNumbers.number(asked, 6, 1);
    }

    /**
     * @param address the address of page n
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
