package com.vixenbliss.creator.console;

import com.vixenbliss.creator.platform.value.Page;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A table over a list that is read by key. Nobody counts the list: a table goes to the next page and back, and the row
 * count is what is known so far, plus one while there is more.
 */
public class LazyTable<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final Source<T> source;
    private final List<String> cursors = new ArrayList<>();

    public LazyTable(Source<T> source) {
        this.source = source;
        cursors.add(null);
        setRowCount(1);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getRowCount();
    }

    @Override
    public List<T> load(int first, int limit, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        int number = Math.min(first / limit, cursors.size() - 1);
        Page<T> page = source.read(limit, cursors.get(number));
        if (page.nextCursor() != null && cursors.size() == number + 1) {
            cursors.add(page.nextCursor());
        }
        setRowCount(number * limit + page.data().size() + (page.nextCursor() == null ? 0 : 1));
        return page.data();
    }

    /** Reads one page of the list. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {

        /** @param cursor null for the first page */
        Page<T> read(int limit, String cursor);
    }
}
