<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<#assign errors = page.errors!{} can = page.can!{}>
<#assign dates = msg("aftersale.parcel.file.dates", page.zone!"",
  "2026-11-25, 2026-11-25T14:30, 2026-11-25T14:30+01:00, 25.11.2026 14:30")>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <h1>${msg("aftersale.title.parcels")}</h1>
    <p class="afs-meta">${msg("aftersale.parcel.lead")}</p>
  </header>
  <@m.notes/>
  <#if page.made??>
  <div class="afs-note afs-note--ok" role="status">
    <p class="afs-note__title">${msg("aftersale.parcel.sender.made", page.made.name)}</p>
    <dl class="afs-facts">
      <div><dt>${msg("aftersale.parcel.sender.id")}</dt>
        <dd><code class="afs-code" id="afs-key-id">${page.made.keyId}</code></dd></div>
      <div><dt>${msg("aftersale.parcel.sender.secret")}</dt>
        <dd><code class="afs-code" id="afs-secret">${page.made.secret}</code></dd></div>
    </dl>
  </div>
  </#if>
  <@f.summary errors=errors fields=[{"name": "file", "id": "afs-file"}, {"name": "name", "id": "afs-name"}]/>
  <div class="afs-stack">
  <#if can.record!false>
  <section class="afs-card afs-card--reply" aria-labelledby="afs-file-new">
    <h2 class="afs-card__title" id="afs-file-new">${msg("aftersale.parcel.file.new")}</h2>
    <@f.open action="/aftersale/parcels" files=true>
      <@f.field id="afs-file" name="file" label=msg("aftersale.parcel.file") errors=errors
        hintText=msg("aftersale.parcel.file.hint", number(page.mostRows)) + " " + dates>
        <input class="afs-input" type="file" id="afs-file" name="file" accept=".csv,.txt,text/csv"
          <@f.describedBy "afs-file" "file" true errors/>>
      </@f.field>
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.parcel.file.look")}</button></div>
    </@f.open>
  </section>
  </#if>
  <#if can.read!false>
  <section class="afs-card" aria-labelledby="afs-find">
    <h2 class="afs-card__title" id="afs-find">${msg("aftersale.parcel.find")}</h2>
    <form method="get" action="${url("/aftersale/orders/parcels")}">
      <@f.input id="afs-order" name="order" label=msg("aftersale.parcel.find.order") value="" errors={} length="short"/>
      <div class="afs-actions">
        <button class="afs-button afs-button--line" type="submit">${msg("aftersale.parcel.find.do")}</button>
      </div>
    </form>
  </section>
  </#if>
  <#if page.senders??>
  <section class="afs-card" aria-labelledby="afs-senders">
    <h2 class="afs-card__title" id="afs-senders">${msg("aftersale.parcel.sender.title")}</h2>
    <#if page.senders?has_content>
    <table class="afs-grid" role="table" aria-labelledby="afs-senders">
      <thead role="rowgroup"><tr role="row">
        <#list ["name", "id", "created", "seen"] as c>
        <th role="columnheader" scope="col">${ui.label("aftersale.parcel.sender", c)}</th>
        </#list>
        <th role="columnheader" scope="col"><span class="afs-hidden">${msg("aftersale.parcel.sender.withdraw")}</span></th>
      </tr></thead>
      <tbody role="rowgroup">
        <#list page.senders as s>
        <tr role="row">
          <td role="cell" class="afs-grid__main"><span class="afs-strong">${s.name}</span></td>
          <td role="cell" data-label="${msg("aftersale.parcel.sender.id")}"><code>${s.keyId}</code></td>
          <td role="cell" data-label="${msg("aftersale.parcel.sender.created")}">
            <span><@ui.day s.createdAt/> <span class="afs-meta">${s.createdBy}</span></span>
          </td>
          <td role="cell" data-label="${msg("aftersale.parcel.sender.seen")}">
            <#if s.seenAt??><@ui.moment s.seenAt/><#else>${msg("aftersale.parcel.sender.never")}</#if>
          </td>
          <td role="cell">
            <#if s.withdrawnAt??>
            <span class="afs-meta">${msg("aftersale.parcel.sender.withdrawn", date(s.withdrawnAt), s.withdrawnBy)}</span>
            <#else>
            <@f.open action=s.withdrawUrl>
              <button class="afs-button afs-button--quiet" type="submit">
                ${msg("aftersale.parcel.sender.withdraw")}<span class="afs-hidden"> – ${s.name}, ${s.keyId}</span></button>
            </@f.open>
            </#if>
          </td>
        </tr>
        </#list>
      </tbody>
    </table>
    <#else><p class="afs-meta">${msg("aftersale.parcel.sender.none")}</p></#if>
    <@f.open action="/aftersale/parcels/senders">
      <@f.input id="afs-name" name="name" label=msg("aftersale.parcel.sender.name") value=page.name!"" errors=errors
        hintText=msg("aftersale.parcel.sender.name.hint") length="short"/>
      <div class="afs-actions">
        <button class="afs-button afs-button--line" type="submit">${msg("aftersale.parcel.sender.make")}</button>
      </div>
    </@f.open>
  </section>
  </#if>
  </div>
</div>
