package org.aftersale.render;

import java.util.function.IntFunction;
import org.aftersale.shared.Slice;

/** The {@code pager} of a list page. */
public final class PagerModel {

    private PagerModel() {}

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
