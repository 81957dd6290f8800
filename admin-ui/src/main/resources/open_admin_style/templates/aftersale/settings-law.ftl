<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/settings.ftl" as s>
<#assign errors = page.errors!{} form = page.form>
<#-- Whether somebody is at a row: one was chosen, or sent and refused. -->
<#assign began = errors?has_content || form.country?has_content || form.row?has_content>
<#-- What a row states. -->
<#function worth r>
  <#if !r.unitCode??><#return msg("aftersale.law.row.duty")></#if>
  <#local text = plural("aftersale.law.unit." + r.unitCode, r.value)>
  <#return (r.optionCode??)?then(text + ", " + msg("aftersale.law.option." + (r.optionCode!"")), text)>
</#function>
<#-- For which contracts. -->
<#function holds r>
  <#if r.from?? && r.to??><#return date(r.from) + " – " + date(r.to)></#if>
  <#if r.from??><#return msg("aftersale.law.row.since", date(r.from))></#if>
  <#return (r.to??)?then(msg("aftersale.law.row.until", date(r.to!0)), msg("aftersale.law.row.always"))>
</#function>
<#function choices prefix codes><#return codes?map(c -> {"id": c, "name": msg(prefix + c)})></#function>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/settings")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.settings")}</a></p>
    <h1>${msg("aftersale.settings.group.law")}</h1>
    <p class="afs-meta">${msg("aftersale.settings.group.law.for")} ${msg("aftersale.law.row.lead")}</p>
  </header>
  <@s.notes/>
  <#if (page.unchecked > 0)>
  <div class="afs-note afs-note--warn"><p>${plural("aftersale.law.row.warning", page.unchecked, number(page.unchecked))}</p></div>
  </#if>
  <@f.summary errors=errors fields=["country", "rule", "from", "to", "value", "unit", "option", "source"]?map(n ->
    {"name": n, "id": "afs-" + n})/>
  <ul class="afs-jump" aria-label="${msg("aftersale.law.row.countries")}">
    <#list page.countries as c><li><a href="#afs-of-${c.code}">${c.name}</a></li></#list>
  </ul>
  <div class="afs-stack">
    <details class="afs-card afs-card--reply" id="afs-row"<#if began> open</#if>>
      <summary class="afs-card__title">${form.row?has_content?then(msg("aftersale.law.row.edit"),
        msg("aftersale.law.row.add"))}</summary>
      <p class="afs-meta">${msg("aftersale.law.row.add.hint")}</p>
      <#if form.meanwhile??>
      <p class="afs-advice afs-advice--warn">${msg("aftersale.settings.meanwhile", form.meanwhile)}</p>
      </#if>
      <@f.open action=page.url>
        <input type="hidden" name="row" value="${form.row}">
        <input type="hidden" name="seen" value="${form.seen}">
        <div class="afs-columns">
          <@f.input id="afs-country" name="country" label=msg("aftersale.law.row.country") value=form.country errors=errors
            hintText=msg("aftersale.law.row.country.hint")/>
          <@f.select id="afs-rule" name="rule" label=msg("aftersale.law.row.rule") value=form.rule
            options=choices("aftersale.law.rule.", page.rules) empty=msg("aftersale.law.row.choose") errors=errors/>
          <@f.input id="afs-from" name="from" label=msg("aftersale.law.row.from") value=form.from errors=errors
            hintText=msg("aftersale.law.row.from.hint", "2027-01-31")/>
          <@f.input id="afs-to" name="to" label=msg("aftersale.law.row.to") value=form.to errors=errors
            hintText=msg("aftersale.law.row.to.hint")/>
          <@f.input id="afs-value" name="value" label=msg("aftersale.law.row.value") value=form.value errors=errors
            hintText=msg("aftersale.law.row.value.hint")/>
          <@f.select id="afs-unit" name="unit" label=msg("aftersale.law.row.unit") value=form.unit
            options=choices("aftersale.law.row.unit.", page.units) empty=msg("aftersale.law.row.unit.none") errors=errors/>
          <@f.select id="afs-option" name="option" label=msg("aftersale.law.row.option") value=form.option
            options=choices("aftersale.law.option.", page.options) empty="" errors=errors/>
        </div>
        <@f.input id="afs-source" name="source" label=msg("aftersale.law.row.source") value=form.source errors=errors
          hintText=msg("aftersale.law.row.source.hint")/>
        <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.settings.save")}</button></div>
      </@f.open>
    </details>
    <#list page.countries as c>
    <section class="afs-card" aria-labelledby="afs-of-${c.code}">
      <h2 class="afs-card__title" id="afs-of-${c.code}">${c.name}</h2>
      <table class="afs-grid afs-grid--law" role="table" aria-labelledby="afs-of-${c.code}">
        <thead role="rowgroup"><tr role="row">
          <#list ["rule", "dates", "source", "looked"] as h>
          <th role="columnheader" scope="col">${msg("aftersale.law.row." + h)}</th>
          </#list>
          <th role="columnheader" scope="col"><span class="afs-hidden">${msg("aftersale.law.row.actions")}</span></th>
        </tr></thead>
        <tbody role="rowgroup">
          <#list c.rows as r><@row r c/></#list>
        </tbody>
      </table>
    </section>
    </#list>
    <section class="afs-card" aria-labelledby="afs-history">
      <h2 class="afs-card__title" id="afs-history">${msg("aftersale.history")}</h2>
      <#if page.history?has_content>
      <ol class="afs-history"><#list page.history as x><@s.change x page.url/></#list></ol>
      <@ui.pager page.pager/>
      <#else><p class="afs-meta">${msg("aftersale.settings.history.none")}</p></#if>
    </section>
  </div>
</div>

<#macro row r c>
<#local what = msg("aftersale.law.rule." + r.code) + ", " + c.name>
<tr role="row">
  <td role="cell" class="afs-grid__main">
    <span class="afs-strong">${msg("aftersale.law.rule." + r.code)}</span> <span>${worth(r)}</span>
    <#if r.own><span class="afs-pill">${msg("aftersale.law.row.own")}</span></#if>
  </td>
  <td role="cell" data-label="${msg("aftersale.law.row.dates")}"><span>
    ${holds(r)}
    <#if r.replaced??><br><span class="afs-meta">${msg("aftersale.law.row.replaced", date(r.replaced))}</span></#if>
  </span></td>
  <td role="cell" data-label="${msg("aftersale.law.row.source")}"><span dir="auto">${r.source}</span></td>
  <td role="cell" data-label="${msg("aftersale.law.row.looked")}"><span>
    <#if r.checked??><@ui.day r.checked/><#else>${msg("aftersale.law.row.never")}</#if>
    <#if r.by?has_content><br><span class="afs-meta">${r.by}</span></#if>
    <#if r.unchecked><br><strong class="afs-due__word">${msg("aftersale.law.row.unchecked")}</strong></#if>
  </span></td>
  <td role="cell" class="afs-grid__act"><span class="afs-actions">
    <@f.open action=page.url + "/check" class="afs-inline">
      <input type="hidden" name="row" value="${r.key}">
      <input type="hidden" name="whose" value="${r.own?then("own", "shipped")}">
      <button class="afs-button afs-button--quiet afs-button--small" type="submit">
        ${msg("aftersale.law.row.check")}<span class="afs-hidden"> – ${what}</span></button>
    </@f.open>
    <#if r.own>
    <a class="afs-button afs-button--quiet afs-button--small" href="${ui.href(r.editUrl)}#afs-row"><#t>
      ${msg("aftersale.law.row.change")}<span class="afs-hidden"> – ${what}</span></a>
    <@f.open action=page.url + "/remove" class="afs-inline">
      <input type="hidden" name="row" value="${r.key}">
      <input type="hidden" name="seen" value="${r.seen!""}">
      <button class="afs-button afs-button--quiet afs-button--small" type="submit">
        ${msg("aftersale.law.row.remove")}<span class="afs-hidden"> – ${what}</span></button>
    </@f.open>
    <#else>
    <a class="afs-button afs-button--quiet afs-button--small" href="${ui.href(r.copyUrl)}#afs-row"><#t>
      ${msg("aftersale.law.row.replace")}<span class="afs-hidden"> – ${what}</span></a>
    </#if>
  </span></td>
</tr>
</#macro>
