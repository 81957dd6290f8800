<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <h1>${msg("aftersale.title.withdraw.confirm")}</h1>
  </header>
  <div class="afs-stack">
  <section class="afs-card afs-stack" aria-labelledby="afs-statement">
    <h2 class="afs-card__title" id="afs-statement">${msg("aftersale.withdraw.statement")}</h2>
    <#list page.paragraphs as p><p class="afs-words" dir="auto">${p}</p></#list>
  </section>
  <p class="afs-meta">${msg("aftersale.withdraw.receipt.to", page.email)}</p>
  <@f.open action=(page.formUrl!"/withdraw") + "/confirm" key=page.key class="afs-stack" id="afs-confirm">
    <#list page.hidden as h><input type="hidden" name="${h.name}" value="${h.value}"></#list>
    <div class="afs-actions">
      <button class="afs-button" type="submit">${msg("aftersale.withdraw.step2")}</button>
      <button class="afs-button afs-button--quiet" type="submit" name="change" value="yes"
        formaction="${url(page.formUrl!"/withdraw")}">${msg("aftersale.withdraw.change")}</button>
    </div>
  </@f.open>
  </div>
</div>
