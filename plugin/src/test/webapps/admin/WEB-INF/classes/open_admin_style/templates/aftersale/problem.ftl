<div id="aftersale" data-code="${page.code}"><#list page.typed![] as field><p class="typed">${field.label}: ${field.value}</p></#list></div>
