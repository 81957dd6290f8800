<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/parcels")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.parcels")}</a></p>
    <h1 dir="auto">${page.title}</h1>
  </header>
  <@m.notes/>
  <#if page.takenAt??>
  <div class="afs-note"><p>${msg("aftersale.parcel.preview.taken", dateTime(page.takenAt))}</p></div>
  <#else>
  <div class="afs-stack">
  <#if (page.bad > 0)>
  <div class="afs-note afs-note--warn" role="alert">
    <p>${msg("aftersale.parcel.preview.bad", number(page.bad), number(page.count))}</p>
  </div>
  <#elseif page.takeUrl??>
  <section class="afs-card afs-card--reply" aria-labelledby="afs-take">
    <h2 class="afs-hidden" id="afs-take">${msg("aftersale.parcel.preview.take")}</h2>
    <p>${msg("aftersale.parcel.preview.good", number(page.count))}</p>
    <@f.open action=page.takeUrl>
      <input type="hidden" name="digest" value="${page.digest}">
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.parcel.preview.take")}</button></div>
    </@f.open>
  </section>
  <#else>
  <div class="afs-note"><p>${msg("aftersale.parcel.preview.none")}</p></div>
  </#if>
  <section class="afs-card" aria-labelledby="afs-counts">
    <h2 class="afs-card__title" id="afs-counts">${msg("aftersale.parcel.preview.counts")}</h2>
    <ul class="afs-lines">
      <#list page.counts as c><li><strong>${number(c.count)}</strong> ${ui.label("aftersale.parcel.verdict", c.verdict)}</li></#list>
    </ul>
  </section>
  <section class="afs-card" aria-labelledby="afs-rows">
    <h2 class="afs-card__title" id="afs-rows">
      <#if (page.bad > 0)>${msg("aftersale.parcel.preview.rows.bad")}<#else>${msg("aftersale.parcel.preview.rows.all")}</#if>
    </h2>
    <table class="afs-grid" role="table" aria-labelledby="afs-rows">
      <thead role="rowgroup"><tr role="row">
        <#list ["row", "order", "parcel", "status", "at", "verdict"] as c>
        <th role="columnheader" scope="col">${ui.label("aftersale.parcel.col", c)}</th>
        </#list>
      </tr></thead>
      <tbody role="rowgroup">
        <#list page.rows as r>
        <tr role="row">
          <td role="cell" class="afs-grid__main">${number(r.no)}</td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.order")}">
            <span dir="auto">${r.order?has_content?then(r.order, "–")}</span>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.parcel")}">
            <#if r.parcel??>${r.parcel}<#else><@ui.nothing/></#if>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.status")}">
            <#if r.statusCode??><@ui.pill "aftersale.parcel.status" r.statusCode/><#else><@ui.nothing/></#if>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.at")}">
            <#if r.at??><#if r.wholeDay><@ui.day r.at/><#else><@ui.moment r.at/></#if><#else><@ui.nothing/></#if>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.col.verdict")}">
            <span class="afs-queue__value">
              <span>${ui.label("aftersale.parcel.verdict", r.verdict)}</span>
              <#if r.said?has_content><span class="afs-meta" dir="auto">${r.said}</span></#if>
            </span>
          </td>
        </tr>
        </#list>
      </tbody>
    </table>
    <#if (page.more > 0)><p class="afs-meta">${msg("aftersale.parcel.preview.more", number(page.more))}</p></#if>
  </section>
  </div>
  </#if>
</div>
