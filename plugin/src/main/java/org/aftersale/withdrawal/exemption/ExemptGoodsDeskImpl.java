package org.aftersale.withdrawal.exemption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.catalog.StoreGoods;
import org.aftersale.settings.SettingChange;
import org.aftersale.settings.SettingHistory;
import org.aftersale.settings.SettingsArea;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleExemptGoodsDesk")
@Transactional("blTransactionManager")
public class ExemptGoodsDeskImpl implements ExemptGoodsDesk, SettingsArea {

    private static final int MOST_FOUND = 20;

    @Resource(name = "aftersaleExemptMarkStore")
    protected ExemptMarkStore store;

    @Resource(name = "aftersaleExemptMarkRules")
    protected ExemptMarkRules rules;

    @Resource(name = "aftersaleStoreGoods")
    protected StoreGoods goods;

    @Resource(name = "aftersaleSettingHistory")
    protected SettingHistory history;

    @Override
    public String getGroup() {
        return GROUP;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public long count() {
        return store.count();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Slice<ExemptMark> marks(StaffMember staff, int page) {
        staff.require(Permission.CONFIGURE);
        Slice<ExemptGoodsRecord> records = store.page(page);
        List<GoodsKey> keys = new ArrayList<GoodsKey>();
        records.getItems().forEach(record -> keys.add(record.key()));
        Map<String, String> names = store.names(keys);
        List<ExemptMark> marks = new ArrayList<ExemptMark>();
        for (ExemptGoodsRecord record : records.getItems()) {
            marks.add(new ExemptMark(record, names.get(record.key().toString())));
        }
        return records.with(marks);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<ExemptMark> mark(StaffMember staff, String kind, String id) {
        staff.require(Permission.CONFIGURE);
        GoodsKey key = key(kind, id);
        ExemptGoodsRecord record = key == null ? null : store.find(key);
        if (record == null || record.exemption == null) {
            return Optional.empty();
        }
        String name = store.names(Collections.singleton(key)).get(key.toString());
        return Optional.of(new ExemptMark(record, name));
    }

    /** Null if it is none. */
    private static GoodsKey key(String kind, String id) {
        return ExemptMarkRules.kind(kind)
                .filter(known -> FormNumbers.isId(id))
                .map(known -> new GoodsKey(known, FormNumbers.id(id, 0)))
                .orElse(null);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<StoreGoods.Named> find(StaffMember staff, String kind, String typed) {
        staff.require(Permission.CONFIGURE);
        String words = ExemptMarkRules.words(typed);
        return words == null
                ? Collections.<StoreGoods.Named>emptyList()
                : ExemptMarkRules.kind(kind)
                        .map(known -> goods.find(known, words, MOST_FOUND))
                        .orElse(Collections.<StoreGoods.Named>emptyList());
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Slice<ExemptMarkChange> history(StaffMember staff, int page) {
        staff.require(Permission.CONFIGURE);
        Slice<SettingChange> changes = history.changes(GROUP, page);
        List<GoodsKey> keys =
                changes.getItems().stream()
                        .map(change -> GoodsKey.parse(change.getKey()))
                        .collect(Collectors.toList());
        Map<String, String> names = store.names(keys);
        Map<String, ExemptGoodsRecord> now = store.find(keys);
        List<ExemptMarkChange> marks = new ArrayList<ExemptMarkChange>();
        for (SettingChange change : changes.getItems()) {
            ExemptGoodsRecord record = now.get(change.getKey());
            boolean latest = record != null && record.version == change.getVersion();
            marks.add(new ExemptMarkChange(change, names.get(change.getKey()), latest));
        }
        return changes.with(marks);
    }

    @Override
    public void save(StaffMember staff, ExemptMarkRequest request) {
        staff.require(Permission.CONFIGURE);
        GoodsKey key = rules.check(request);
        Exemption next = Exemption.valueOf(request.exemption);
        ExemptGoodsRecord now = store.find(key);
        if (now == null || now.exemption != next) {
            requireSeen(key, now, request.seen);
            store.write(staff, key, now, next, null);
        }
    }

    @Override
    public void remove(StaffMember staff, String kind, String id, String seen) {
        staff.require(Permission.CONFIGURE);
        GoodsKey key = key(kind, id);
        ExemptGoodsRecord now = key == null ? null : store.find(key);
        if (now == null) {
            throw NotFoundException.of("mark of exempt goods", kind + ' ' + id);
        }
        if (now.exemption != null) {
            requireSeen(key, now, seen);
            store.write(staff, key, now, null, null);
        }
    }

    private static void requireSeen(GoodsKey key, ExemptGoodsRecord now, String seen) {
        String text = now == null ? "" : ExemptMarkStore.text(now.exemption);
        if (!text.equals(seen)) {
            throw ConcurrentChangeException.of(
                    "mark of " + key, -1, now == null ? -1 : now.version);
        }
    }

    @Override
    public void undo(StaffMember staff, long changeId) {
        staff.require(Permission.CONFIGURE);
        SettingChange change = history.change(GROUP, changeId);
        GoodsKey key = GoodsKey.parse(change.getKey());
        ExemptGoodsRecord now = store.find(key);
        if (now == null || now.version != change.getVersion()) {
            throw ConcurrentChangeException.of(
                    "mark of " + key, change.getVersion(), now == null ? -1 : now.version);
        }
        Exemption before =
                change.getBefore().isEmpty() ? null : Exemption.valueOf(change.getBefore());
        store.write(staff, key, now, before, change.getId());
    }
}
