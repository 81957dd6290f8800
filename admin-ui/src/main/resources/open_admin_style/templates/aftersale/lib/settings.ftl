<#--
  Parts of the settings' pages. A field has a kind, which names the macro that draws it: {kind, key, name, value,
  property, byDefault: [line], isDefault, seen, seenName, meanwhile}. A new kind is a new macro in fields.
-->
<#import "core.ftl" as core>
<#import "ui.ftl" as ui>
<#import "form.ftl" as f>
<#assign notes = core.notes>

<#function id x><#return "afs-" + x.key></#function>

<#function name key><#return ui.label("aftersale.setting", key)></#function>

<#-- A value in words. -->
<#function words lines><#return lines?has_content?then(lines?join(" · "), msg("aftersale.setting.empty"))></#function>

<#function settingHint x>
  <#local text = msg("aftersale.setting." + x.key + ".hint")>
  <#return (x.property?has_content)?then(text + " " + byDefault(x), text)>
</#function>

<#-- Empty if the default is no property. -->
<#function byDefault x>
  <#if !(x.property?has_content)><#return ""></#if>
  <#return msg("aftersale.settings.default.from", words(x.byDefault![]), x.property)>
</#function>

<#-- For the summary of the errors. -->
<#function summaryFields fields>
  <#local links = []>
  <#list fields as x>
  <#local links += [{"name": x.name, "id": (x.kind == "choice")?then(id(x) + "-" + (x.options?first).code, id(x))}]>
  <#list x.cells![] as c><#local links += [{"name": c.name, "id": c.id}]></#list>
  <#if x.currencyName??><#local links += [{"name": x.currencyName, "id": id(x) + "-currency"}]></#if>
  </#list>
  <#return links>
</#function>

<#macro settingField x errors>
<#local draw = fields[x.kind]!settingText>
<input type="hidden" name="${x.seenName}" value="${x.seen}">
<@draw x errors/>
<@meanwhile x/>
</#macro>

<#-- What somebody else set while the form was open. -->
<#macro meanwhile x>
<#if x.meanwhile??>
<p class="afs-advice afs-advice--warn">
  ${msg("aftersale.settings.meanwhile", words(x.meanwhile.words![]))}
  <#if x.meanwhile.by?has_content><span class="afs-meta">${x.meanwhile.by} <span aria-hidden="true">·</span> <@ui.moment
    x.meanwhile.at/></span></#if>
</p>
</#if>
</#macro>

<#macro number x errors>
<@f.input id=id(x) name=x.name label=name(x.key) value=x.value errors=errors hintText=settingHint(x) length="short"/>
</#macro>

<#macro settingText x errors>
<@f.textarea id=id(x) name=x.name label=name(x.key) value=x.value!"" errors=errors hintText=settingHint(x) rows=4/>
</#macro>

<#macro choice x errors>
<fieldset class="afs-field<#if f.has(errors, x.name)> afs-field--error</#if>"<@f.describedBy id(x) x.name true errors/>>
  <legend class="afs-label">${name(x.key)}</legend>
  <@core.hint id(x) settingHint(x)/>
  <@f.error id(x) x.name errors/>
  <div class="afs-choices">
    <#list x.options as o>
    <label class="afs-choice" for="${id(x)}-${o.code}">
      <input type="radio" id="${id(x)}-${o.code}" name="${x.name}" value="${o.code}"<#if o.selected!false> checked</#if>> ${o.label}
    </label>
    </#list>
  </div>
</fieldset>
</#macro>

<#-- Amounts by row and currency. On phones each row becomes a card. -->
<#macro table x errors>
<div class="afs-field<#if f.has(errors, x.name)> afs-field--error</#if>" id="${id(x)}">
  <h3 id="${id(x)}-title">${name(x.key)}</h3>
  <@core.hint id(x) settingHint(x)/>
  <table class="afs-grid afs-grid--amounts" role="table" aria-labelledby="${id(x)}-title" aria-describedby="${id(x)}-hint">
    <thead role="rowgroup"><tr role="row">
      <th role="columnheader" scope="col">${msg(x.limits?then("aftersale.setting.table.row", "aftersale.setting.table.row.of"))}</th>
      <#list x.columns as c><th role="columnheader" scope="col">${c}</th></#list>
      <th role="columnheader" scope="col">${msg("aftersale.setting.table.new")}</th>
      <#if x.limits><th role="columnheader" scope="col">${msg("aftersale.setting.table.any")}</th></#if>
    </tr></thead>
    <tbody role="rowgroup">
      <#list x.rows as r>
      <tr role="row">
        <td role="cell" class="afs-grid__main"><span class="afs-strong">${r.name}</span><#if x.limits && r.name != r.code> <span
          class="afs-meta">${r.code}</span></#if></td>
        <#list r.cells as c>
        <td role="cell" data-label="${c.currency}"><@cell c msg("aftersale.setting.table.cell", r.name, c.currency) errors/></td>
        </#list>
        <td role="cell" data-label="${msg("aftersale.setting.table.new")}"><@cell r.extra msg("aftersale.setting.table.new.of", r.name)
          errors/></td>
        <#if x.limits>
        <td role="cell" data-label="${msg("aftersale.setting.table.any")}">
          <label class="afs-tick" for="${r.any.id}">
            <input type="checkbox" id="${r.any.id}" name="${r.any.name}" value="on"<#if r.any.checked> checked</#if>>
            <span class="afs-hidden">${msg("aftersale.setting.table.any.of", r.name)}</span>
          </label>
        </td>
        </#if>
      </tr>
      </#list>
    </tbody>
  </table>
</div>
<@f.input id=id(x) + "-currency" name=x.currencyName label=msg("aftersale.setting.table.currency") value=x.currency errors=errors
  hintText=msg("aftersale.setting.table.currency.hint") length="short"/>
</#macro>

<#macro cell c label errors>
<span class="afs-amount">
  <label class="afs-hidden" for="${c.id}">${label}</label>
  <input class="afs-input" type="text" inputmode="decimal" id="${c.id}" name="${c.name}" value="${c.value}" dir="auto"<@f.describedBy
    c.id c.name false errors/>>
  <@f.error c.id c.name errors/>
</span>
</#macro>

<#-- Reasons in order; new ones are added at the end. -->
<#macro reasons x errors>
<input type="hidden" name="${x.shownName}" value="${x.shown}">
<div class="afs-field<#if f.has(errors, x.name)> afs-field--error</#if>" id="${id(x)}">
  <@core.hint id(x) settingHint(x)/>
  <@f.error id(x) x.name errors/>
</div>
<ol class="afs-lines">
  <#list x.reasons as r>
  <li>
    <fieldset class="afs-reason">
      <legend class="afs-strong">${r.title} <span class="afs-meta">${r.code}</span></legend>
      <div class="afs-reason__row">
        <@f.input id=r.position.id name=r.position.name label=msg("aftersale.setting.reason.position") value=r.position.value
          errors=errors length="short"/>
        <@tick r.on msg("aftersale.setting.reason.on")/>
        <#if r.note??><@tick r.note msg("aftersale.setting.reason.note")/></#if>
      </div>
      <details class="afs-more"<#if r.names?filter(n -> f.has(errors, n.name))?has_content> open</#if>>
        <summary>${msg("aftersale.setting.reason.names")}</summary>
        <div class="afs-columns"><#list r.names as n><@reasonName n errors/></#list></div>
      </details>
    </fieldset>
  </li>
  </#list>
  <li>
    <fieldset class="afs-reason">
      <legend class="afs-strong">${msg("aftersale.setting.reason.new")}</legend>
      <p class="afs-hint">${msg("aftersale.setting.reason.new.hint")}</p>
      <#if x.addedNote??><div class="afs-reason__row"><@tick x.addedNote msg("aftersale.setting.reason.note")/></div></#if>
      <div class="afs-columns"><#list x.added as n><@reasonName n errors/></#list></div>
    </fieldset>
  </li>
</ol>
</#macro>

<#macro reasonName n errors>
<#local label = ui.label("aftersale.faq.language", n.language)>
<@f.input id=n.id name=n.name label=label value=n.value errors=errors lang=n.language
  hintText=(n.builtIn?has_content)?then(msg("aftersale.setting.reason.built-in", n.builtIn!""), "")/>
</#macro>

<#macro tick c label>
<label class="afs-choice" for="${c.id}">
  <input type="checkbox" id="${c.id}" name="${c.name}" value="on"<#if c.checked> checked</#if>> ${label}
</label>
</#macro>

<#-- Only shown: it is changed by a page of its own. -->
<#macro shown x errors>
<h3>${name(x.key)}</h3>
<ul class="afs-lines"><#list x.lines as l><li>${l}</li></#list></ul>
</#macro>

<#assign fields = {"number": number, "text": settingText, "choice": choice, "table": table, "reasons": reasons, "lines": shown}>

<#-- One change of the history. -->
<#macro change c url>
<li>
  <span class="afs-strong">${name(c.key)}</span>
  <@step words(c.before) words(c.after)/>
  <#if c.toDefault><span class="afs-meta">${msg("aftersale.settings.reset")}</span></#if>
  <@changed c/>
  <#if c.canUndo!false><@undo ui.id(c.id) url name(c.key)/></#if>
</li>
</#macro>

<#macro step before after>
<span class="afs-words"><#t>
  ${before} <span aria-hidden="true">→</span><span class="afs-hidden"> ${msg("aftersale.settings.to")} </span> ${after}<#t>
</span>
</#macro>

<#-- Who and when. -->
<#macro changed c>
<#if c.undo><span class="afs-meta">${msg("aftersale.settings.undone")}</span></#if>
<span class="afs-meta">${c.by} <span aria-hidden="true">·</span> <@ui.moment c.at/></span>
</#macro>

<#macro undo change url what>
<@f.open action=url + "/undo" class="afs-inline">
  <input type="hidden" name="change" value="${change}">
  <button class="afs-button afs-button--quiet afs-button--small" type="submit">
    ${msg("aftersale.settings.undo")}<span class="afs-hidden"> ${what}</span>
  </button>
</@f.open>
</#macro>
