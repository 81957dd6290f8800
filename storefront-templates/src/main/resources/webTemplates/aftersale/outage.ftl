<#--
  The page shown while the database is unavailable (page.code is "outage") or all connections to it are in use
  ("busy"): a complete document, because the store's layout needs the database. Stores can replace it with their own
  design. page.fields is set if a form was submitted: the form is shown again with the same hidden keys, so that
  resubmitting it does nothing twice.
-->
<#import "lib/ui.ftl" as ui>
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${msg("aftersale." + page.code + ".title")}</title>
<link rel="stylesheet" href="${url("/css/aftersale/aftersale.css")}">
</head>
<body class="afs-alone">
<main id="aftersale" class="afs afs--form">
  <div class="afs-card afs-problem">
    <h1>${msg("aftersale." + page.code + ".title")}</h1>
    <#if page.fields??>
    <p class="afs-lead">${msg("aftersale." + page.code + ".sent")}</p>
    <form method="post" action="${ui.href(page.url)}" class="afs-stack" autocomplete="off">
      <#list page.fields as f>
      <#if f.label??>
      <div class="afs-field">
        <label class="afs-label" for="${f.id}">${f.label}</label>
        <textarea class="afs-input afs-textarea" id="${f.id}" name="${f.name}" rows="6" readonly>
${f.value}</textarea>
      </div>
      <#else>
      <input type="hidden" name="${f.name}" value="${f.value}">
      </#if>
      </#list>
      <p class="afs-hint">${msg("aftersale.outage.once")}</p>
      <p class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.outage.again")}</button></p>
    </form>
    <#else>
    <p class="afs-lead">${msg("aftersale." + page.code + ".text")}</p>
    <p class="afs-actions"><a class="afs-button" href="${ui.href(page.url)}">${msg("aftersale.outage.retry")}</a></p>
    </#if>
  </div>
</main>
</body>
</html>
