<div id="aftersale">parts:<#list page.parts as p> ${p.name}</#list> ${page.status}</div>
