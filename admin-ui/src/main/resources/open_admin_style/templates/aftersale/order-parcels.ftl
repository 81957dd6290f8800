<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/parcels")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.parcels")}</a></p>
    <h1>${msg("aftersale.title.order-parcels", page.number)}</h1>
    <p class="afs-meta"><@ui.day page.submittedAt/></p>
  </header>
  <@m.notes/>
  <div class="afs-stack">
  <#list page.parcels as p>
  <#assign no = ui.id(p.record) errors = p.errors!{} form = p.form>
  <section class="afs-card" aria-labelledby="afs-parcel-${no}">
    <h2 class="afs-card__title" id="afs-parcel-${no}">
      ${msg("aftersale.parcel.of", p.no, p.of)} <@ui.pill "aftersale.parcel.status" p.statusCode/>
    </h2>
    <@ui.parcels [p + {"of": 1}]/>
    <p class="afs-meta">
      <#if p.reported!false>${msg("aftersale.parcel.reported", p.sender, ui.label("aftersale.parcel.source", p.sourceCode))}
      <#else>${msg("aftersale.parcel.unreported")}</#if>
      <#if p.shippedAt?? && p.statusCode != "SHIPPED">
      <span aria-hidden="true">·</span> ${msg("aftersale.parcel.say.SHIPPED.on", date(p.shippedAt))}
      </#if>
    </p>
    <#if p.units?has_content>
    <ul class="afs-lines"><#list p.units as u><li>${msg("aftersale.parcel.units", u.quantity, u.name)}</li></#list></ul>
    </#if>
    <#if page.can!false>
    <details class="afs-more"<#if form.status?has_content || form.day?has_content || errors?has_content> open</#if>>
      <summary>${msg("aftersale.parcel.set")}<span class="afs-hidden"> – ${msg("aftersale.parcel.of", p.no, p.of)}</span></summary>
      <div class="afs-more__body">
        <@f.summary errors=errors fields=[{"name": "units", "id": "afs-units-" + no},
          {"name": "status", "id": "afs-status-" + no}, {"name": "day", "id": "afs-day-" + no},
          {"name": "carrier", "id": "afs-carrier-" + no}, {"name": "tracking", "id": "afs-tracking-" + no}]/>
        <@f.open action=page.url key=form.key>
          <input type="hidden" name="order" value="${page.number}">
          <input type="hidden" name="group" value="${ui.id(p.group)}">
          <#if p.part??><input type="hidden" name="part" value="${ui.id(p.part)}"></#if>
          <input type="hidden" name="seen" value="${form.seen}">
          <#if !p.part?? && (p.units?size > 1 || (p.units?has_content && p.units[0].quantity > 1))>
          <fieldset class="afs-field" id="afs-units-${no}" tabindex="-1">
            <legend class="afs-label">${msg("aftersale.parcel.set.units")}</legend>
            <p class="afs-hint">${msg("aftersale.parcel.set.units.hint")}</p>
            <@f.error id="afs-units-" + no name="units" errors=errors/>
            <#list p.units as u>
            <@f.input id="afs-" + u.field + "-" + no name=u.field label=msg("aftersale.parcel.units", u.quantity, u.name) value=u.typed
              errors={} length="short"/>
            </#list>
          </fieldset>
          </#if>
          <@f.select id="afs-status-" + no name="status" label=msg("aftersale.parcel.set.status") value=form.status
            options=page.statuses?map(s -> {"id": s, "name": ui.label("aftersale.parcel.status", s)})
            empty=msg("aftersale.parcel.set.status.choose") errors=errors/>
          <div class="afs-columns">
            <@f.input id="afs-day-" + no name="day" label=msg("aftersale.parcel.set.day") value=form.day errors=errors
              type="date" length="short"/>
            <@f.input id="afs-time-" + no name="time" label=msg("aftersale.parcel.set.time") value=form.time errors=errors
              hintText=msg("aftersale.parcel.set.time.hint", page.zone, "14:30") length="short"/>
          </div>
          <div class="afs-columns">
            <@f.input id="afs-carrier-" + no name="carrier" label=msg("aftersale.parcel.set.carrier") value=form.carrier errors=errors/>
            <@f.input id="afs-tracking-" + no name="tracking" label=msg("aftersale.parcel.set.tracking") value=form.tracking
              errors=errors/>
          </div>
          <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.parcel.set.do")}</button></div>
        </@f.open>
      </div>
    </details>
    </#if>
  </section>
  <#else>
  <div class="afs-empty"><p class="afs-empty__title">${msg("aftersale.parcel.none")}</p></div>
  </#list>
  <#if !(page.can!false)><div class="afs-note"><p>${msg("aftersale.parcel.can.not")}</p></div></#if>
  <section class="afs-card" aria-labelledby="afs-reports">
    <h2 class="afs-card__title" id="afs-reports">${msg("aftersale.parcel.history")}</h2>
    <#if page.reports?has_content>
    <table class="afs-grid" role="table" aria-labelledby="afs-reports">
      <thead role="rowgroup"><tr role="row">
        <#list ["received", "parcel", "status", "at", "by", "verdict"] as c>
        <th role="columnheader" scope="col">${ui.label("aftersale.parcel.col", c)}</th>
        </#list>
      </tr></thead>
      <tbody role="rowgroup">
        <#list page.reports as r>
        <tr role="row">
          <td role="cell" class="afs-grid__main"><@ui.moment r.receivedAt/></td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.parcel")}">
            <#if r.parcel??>${r.parcel}<#else><@ui.nothing/></#if>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.status")}">
            <#if r.statusCode??><@ui.pill "aftersale.parcel.status" r.statusCode/><#else><@ui.nothing/></#if>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.at")}">
            <#if r.at??><@ui.moment r.at/><#else><@ui.nothing/></#if>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.by")}">
            <span>${r.sender} <span class="afs-meta">${ui.label("aftersale.parcel.source", r.sourceCode)}</span></span>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.verdict")}">${ui.label("aftersale.parcel.verdict", r.verdict)}</td>
        </tr>
        </#list>
      </tbody>
    </table>
    <#else><p class="afs-meta">${msg("aftersale.parcel.history.none")}</p></#if>
  </section>
  </div>
</div>
