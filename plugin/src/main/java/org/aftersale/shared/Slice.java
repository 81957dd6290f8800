package org.aftersale.shared;

import java.util.Collections;
import java.util.List;

/** One page of a list, with the length of the whole list. Pages are numbered from 1. */
public final class Slice<T> {

    private final List<T> items;
    private final int page;
    private final int size;
    private final long total;

    public Slice(List<T> items, int page, int size, long total) {
        this.items = Collections.unmodifiableList(items);
        this.page = page;
        this.size = size;
        this.total = total;
    }

    /** The same page of the same list, each item as something else. */
    public <S> Slice<S> with(List<S> others) {
        return new Slice<S>(others, page, size, total);
    }

    public List<T> getItems() {
        return items;
    }

    public int getPage() {
        return page;
    }

    /** At least 1: an empty list still has a first page. */
    public int getPages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long getTotal() {
        return total;
    }
}
