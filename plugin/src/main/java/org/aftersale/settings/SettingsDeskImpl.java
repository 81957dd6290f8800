package org.aftersale.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleSettingsDesk")
@Transactional("blTransactionManager")
public class SettingsDeskImpl implements SettingsDesk {

    @Resource(name = "aftersaleSettings")
    protected List<Setting<?>> all;

    @Resource(name = "aftersaleSettingStore")
    protected SettingStore store;

    @Resource(name = "aftersaleSettingHistory")
    protected SettingHistory history;

    @Autowired protected List<SettingsArea> areas;

    @Resource(name = "aftersaleSettingWriter")
    protected SettingWriter writer;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<SettingsGroup> groups(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        Map<String, SettingChange> last = store.lastOfEachGroup();
        Map<String, Long> counts = new LinkedHashMap<String, Long>();
        for (EditedSetting each : store.edited(all)) {
            counts.merge(each.getSetting().getGroup(), each.isDefault() ? 0L : 1L, Long::sum);
        }
        Set<String> own = new HashSet<String>();
        for (SettingsArea area : areas) {
            own.add(area.getGroup());
            counts.put(area.getGroup(), area.count());
        }
        return counts.entrySet().stream()
                .map(
                        group ->
                                new SettingsGroup(
                                        group.getKey(),
                                        own.contains(group.getKey()),
                                        group.getValue(),
                                        last.get(group.getKey())))
                .collect(Collectors.toList());
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<EditedSetting> settings(StaffMember staff, String group) {
        return store.edited(of(staff, group));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Slice<SettingChange> history(StaffMember staff, String group, int page) {
        of(staff, group);
        return history.changes(group, page);
    }

    /** The settings of a group. */
    private List<Setting<?>> of(StaffMember staff, String group) {
        staff.require(Permission.CONFIGURE);
        List<Setting<?>> settings =
                all.stream().filter(s -> s.getGroup().equals(group)).collect(Collectors.toList());
        if (settings.isEmpty()) {
            throw NotFoundException.of("group of settings", group);
        }
        return settings;
    }

    private EditedSetting of(StaffMember staff, String group, String key) {
        return settings(staff, group).stream()
                .filter(edited -> edited.getSetting().getKey().equals(key))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("setting", key));
    }

    @Override
    public int save(StaffMember staff, String group, SettingInput input) {
        FieldErrors errors = new FieldErrors();
        Map<EditedSetting, String> typed = new LinkedHashMap<EditedSetting, String>();
        for (EditedSetting now : settings(staff, group)) {
            if (input.has(now.getSetting())) {
                typed.put(now, now.getSetting().read(input, errors));
            }
        }
        errors.throwIfAny();
        List<EditedSetting> changed = new ArrayList<EditedSetting>();
        typed.forEach(
                (now, text) -> {
                    String seen = input.seen(now.getSetting());
                    if (!EditedSetting.isSame(text, seen) && !now.is(text)) {
                        requireSeen(now, seen);
                        changed.add(now);
                    }
                });
        changed.forEach(now -> writer.write(staff, now, typed.get(now), null));
        return changed.size();
    }

    private static void requireSeen(EditedSetting now, String seen) {
        if (!now.is(seen)) {
            throw ConcurrentChangeException.of(
                    "setting " + now.getSetting().getKey(), -1, now.getVersion());
        }
    }

    @Override
    public void put(StaffMember staff, String group, String key, String seen, String next) {
        EditedSetting now = of(staff, group, key);
        if (!now.is(next)) {
            requireSeen(now, seen);
            writer.write(staff, now, next, null);
        }
    }

    @Override
    public void reset(StaffMember staff, String group, String key, String seen) {
        EditedSetting now = of(staff, group, key);
        if (!now.isDefault()) {
            requireSeen(now, seen);
            writer.write(staff, now, null, null);
        }
    }

    @Override
    public void undo(StaffMember staff, String group, long changeId) {
        of(staff, group);
        SettingChange change = history.change(group, changeId);
        EditedSetting now = of(staff, group, change.settingKey);
        if (now.getVersion() != change.version) {
            throw ConcurrentChangeException.of(
                    "setting " + change.settingKey, change.version, now.getVersion());
        }
        String before = change.beforeOrigin == SettingOrigin.DEFAULT ? null : change.before;
        writer.write(staff, now, before, change.id);
    }
}
