<#import "../lib/ui.ftl" as ui>
<#import "../lib/help.ftl" as h>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs-help">
  <@h.crumbs/>
  <header class="afs-head">
    <h1>${page.name}</h1>
    <p class="afs-lead">${plural("aftersale.help.count", page.count)}</p>
  </header>
  <@h.search page.q!""/>
  <div class="afs-reading afs-found">
    <div class="afs-card"><@h.links page.articles/></div>
    <div class="afs-reading__side"><@h.contact page.contactUrl/></div>
  </div>
</div>
