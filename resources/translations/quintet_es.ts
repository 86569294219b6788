<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>quintet</name>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>The server %1 refuses to hand out this file</source>
        <translation>El servidor %1 se niega a entregar este archivo</translation>
    </message>
    <message>
        <source>The link may have expired, or a login may be needed: get a new link, or log in.</source>
        <translation>El enlace puede haber caducado o requerir inicio de sesión: consiga un enlace nuevo o inicie sesión.</translation>
    </message>
    <message>
        <source>Not on the server</source>
        <translation>No está en el servidor</translation>
    </message>
    <message>
        <source>The server %1 has no such file</source>
        <translation>El servidor %1 no tiene este archivo</translation>
    </message>
    <message>
        <source>Check the address, or ask the archive.</source>
        <translation>Compruebe la dirección o pregunte al archivo de origen.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>The server %1 waited too long for us</source>
        <translation>El servidor %1 nos esperó demasiado tiempo</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>Retirado del servidor</translation>
    </message>
    <message>
        <source>The server %1 says the file is gone for good</source>
        <translation>El servidor %1 dice que el archivo se ha retirado definitivamente</translation>
    </message>
    <message>
        <source>Look for another source, or ask the archive.</source>
        <translation>Busque otra fuente o pregunte al archivo de origen.</translation>
    </message>
    <message>
        <source>Range refused</source>
        <translation>Rango rechazado</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the part asked for</source>
        <translation>El servidor %1 no puede entregar la parte pedida</translation>
    </message>
    <message>
        <source>The file may have changed: start it again.</source>
        <translation>Es posible que el archivo haya cambiado: empiece de nuevo la descarga.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>The server %1 gets too many requests from here</source>
        <translation>El servidor %1 recibe demasiadas peticiones desde aquí</translation>
    </message>
    <message>
        <source>Try again later, with fewer connections.</source>
        <translation>Inténtelo más tarde con menos conexiones.</translation>
    </message>
    <message>
        <source>Barred by law</source>
        <translation>Prohibido por ley</translation>
    </message>
    <message>
        <source>The server %1 may not hand out this file</source>
        <translation>El servidor %1 no está autorizado a entregar este archivo</translation>
    </message>
    <message>
        <source>Look for another source.</source>
        <translation>Busque otra fuente.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Petición rechazada</translation>
    </message>
    <message>
        <source>The server %1 refuses the request</source>
        <translation>El servidor %1 rechaza la petición</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>Servidor no alcanzado</translation>
    </message>
    <message>
        <source>The gateway at %1 gets no answer from its server</source>
        <translation>La pasarela %1 no obtiene respuesta de su servidor</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>The server %1 is busy or being repaired</source>
        <translation>El servidor %1 está ocupado o en mantenimiento</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>The server %1 has a fault of its own</source>
        <translation>El servidor %1 tiene un error interno</translation>
    </message>
    <message>
        <source>Try again later, or tell its operator.</source>
        <translation>Inténtelo más tarde o avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server %1 does not give this file</source>
        <translation>El servidor %1 no entrega este archivo</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the file now</source>
        <translation>El servidor %1 no puede entregar el archivo en este momento</translation>
    </message>
    <message>
        <source>Name not looked up</source>
        <translation>Nombre sin resolver</translation>
    </message>
    <message>
        <source>The host name %1 can&apos;t be looked up now</source>
        <translation>El nombre de host %1 no se puede resolver en este momento</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No such host</source>
        <translation>Host desconocido</translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found</source>
        <translation>No se encuentra el host %1</translation>
    </message>
    <message>
        <source>Check how the address is spelled.</source>
        <translation>Compruebe que la dirección esté bien escrita.</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>No se puede conectar</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached</source>
        <translation>No se puede acceder al servidor %1</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Compruebe la red o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The download from %1 took too long</source>
        <translation>La descarga desde %1 tardó demasiado</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>Inténtelo más tarde o permita más tiempo.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>No es segura</translation>
    </message>
    <message>
        <source>The connection to %1 would not be secure</source>
        <translation>La conexión con %1 no sería segura</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date and time; if they are right, ask the server&apos;s operator.</source>
        <translation>Compruebe la dirección, y la fecha y la hora de este equipo; si son correctas, consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Proxy wants a login</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a login</source>
        <translation>El proxy de camino a %1 pide iniciar sesión</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password.</source>
        <translation>Indique el usuario y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Error del proxy</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed</source>
        <translation>El proxy de camino a %1 ha fallado</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s settings.</source>
        <translation>Compruebe los ajustes del proxy.</translation>
    </message>
    <message>
        <source>Login needed</source>
        <translation>Requiere iniciar sesión</translation>
    </message>
    <message>
        <source>The server %1 wants a valid login</source>
        <translation>El servidor %1 pide un inicio de sesión válido</translation>
    </message>
    <message>
        <source>Give a user name and a password, or put them into the netrc file.</source>
        <translation>Indique un usuario y una contraseña, o escríbalos en el archivo netrc.</translation>
    </message>
    <message>
        <source>Bad redirect</source>
        <translation>Redirección incorrecta</translation>
    </message>
    <message>
        <source>The server %1 redirects to where we can&apos;t go</source>
        <translation>El servidor %1 redirige a una dirección inaccesible</translation>
    </message>
    <message>
        <source>See in a browser where the address leads.</source>
        <translation>Compruebe en un navegador adónde lleva la dirección.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>The file from %1 was cut off (truncated)</source>
        <translation>El archivo de %1 llegó incompleto</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Cambió en el servidor</translation>
    </message>
    <message>
        <source>The file on %1 changed while it was fetched</source>
        <translation>El archivo de %1 cambió mientras se descargaba</translation>
    </message>
    <message>
        <source>Try again: it starts from the beginning.</source>
        <translation>Inténtelo de nuevo: empezará desde el principio.</translation>
    </message>
    <message>
        <source>A web page came</source>
        <translation>Llegó una página web</translation>
    </message>
    <message>
        <source>The server %1 sent a web page, not the file</source>
        <translation>El servidor %1 envió una página web en lugar del archivo</translation>
    </message>
    <message>
        <source>Open the address in a browser: a login or terms of use may be in the way.</source>
        <translation>Abra la dirección en un navegador: quizá haya que iniciar sesión o aceptar unas condiciones de uso.</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Suma de verificación distinta</translation>
    </message>
    <message>
        <source>The checksum of the file from %1 does not fit</source>
        <translation>La suma de verificación del archivo de %1 no coincide</translation>
    </message>
    <message>
        <source>Check the expected value, or fetch the file from another source.</source>
        <translation>Compruebe el valor esperado o descargue el archivo de otra fuente.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Respuesta inservible</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be used</source>
        <translation>La respuesta de %1 no se puede usar</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No compatible</translation>
    </message>
    <message>
        <source>Quintet can&apos;t fetch this</source>
        <translation>Quintet no puede descargar esto</translation>
    </message>
    <message>
        <source>Look for an http or https address of it.</source>
        <translation>Busque una dirección http o https de ello.</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Nombre ocupado</translation>
    </message>
    <message>
        <source>The file can&apos;t have its name</source>
        <translation>El archivo no puede tener ese nombre</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>Espacio insuficiente</translation>
    </message>
    <message>
        <source>There is no space left for the file</source>
        <translation>No queda espacio para el archivo</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The file may not be written</source>
        <translation>No se permite escribir el archivo</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another folder.</source>
        <translation>Cambie los permisos de la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>Disk fault</source>
        <translation>Error de disco</translation>
    </message>
    <message>
        <source>The file can&apos;t be written or read</source>
        <translation>El archivo no se puede escribir o leer</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Compruebe el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Not in the cache</source>
        <translation>No está en la caché</translation>
    </message>
    <message>
        <source>The file is not in the cache</source>
        <translation>El archivo no está en la caché</translation>
    </message>
    <message>
        <source>Allow the network, or fetch it there first.</source>
        <translation>Permita el uso de la red o guárdelo antes en la caché.</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>This can&apos;t be understood</source>
        <translation>Esto no se entiende</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>; it asks to wait for %1</source>
        <translation>; pide esperar %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sentence without its full stop, and what is known besides.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What ends a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>quintet::AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>One link a line, or any text with links in it.
Patterns work too: https://example.org/img_[001-120].fits</source>
        <translation>Un enlace por línea o cualquier texto que contenga enlaces.
También valen patrones: https://example.org/img_[001-120].fits</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>From a &amp;list file…</source>
        <translation>Desde una &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Read links from a file</source>
        <translation>Leer enlaces de un archivo</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>, %1 not understood</source>
        <translation>, %1 sin reconocer</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The folder needs its full path.</source>
        <translation>La carpeta necesita su ruta completa.</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>&amp;Añadir %1</translation>
    </message>
    <message>
        <source>With the folders &amp;below</source>
        <translation>Con las &amp;subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>Empe&amp;zar ahora</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>Ask the servers for the sizes first</source>
        <translation>Preguntar antes los tamaños a los servidores</translation>
    </message>
    <message>
        <source>&amp;Preview %1…</source>
        <translation>&amp;Vista previa de %1…</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>, %1 ya en la lista</translation>
    </message>
    <message>
        <source>%1 with a checksum from %2</source>
        <translation>%1 con suma de verificación de %2</translation>
    </message>
</context>
<context>
    <name>quintet::AddExtras</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>Suma de veri&amp;ficación</translation>
    </message>
    <message>
        <source>Mirr&amp;ors</source>
        <translation>Répl&amp;icas</translation>
    </message>
    <message>
        <source>Other addresses of the same file, one a line</source>
        <translation>Otras direcciones del mismo archivo, una por línea</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contrase&amp;ña</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>Ca&amp;beceras</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The title of a field.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The name can&apos;t be used for a file.</source>
        <translation>Ese nombre no sirve para un archivo.</translation>
    </message>
    <message>
        <source>A mirror can&apos;t have a user name or password in it.</source>
        <translation>Una réplica no puede contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Una contraseña necesita un usuario.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>&amp;Recordar en el depósito de claves</translation>
    </message>
</context>
<context>
    <name>quintet::Adding</name>
    <message>
        <source>Add 1 link</source>
        <translation>Añadir 1 enlace</translation>
    </message>
    <message>
        <source>Add %1 links</source>
        <translation>Añadir %1 enlaces</translation>
    </message>
    <message>
        <source>Add the links of this list</source>
        <translation>Añadir los enlaces de esta lista</translation>
    </message>
    <message>
        <source>Add the links of %1 lists</source>
        <translation>Añadir los enlaces de %1 listas</translation>
    </message>
    <message>
        <source>Add from list files</source>
        <translation>Añadir desde listas</translation>
    </message>
    <message>
        <source>Add from a &amp;list file…</source>
        <translation>Añadir desde una &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>&amp;Pegar enlaces</translation>
    </message>
    <message>
        <source>Offer links that are &amp;copied</source>
        <translation>&amp;Ofrecer los enlaces copiados</translation>
    </message>
</context>
<context>
    <name>quintet::Batches</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Re&amp;anudar</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Reintentar lo fallido</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Re&amp;move list</source>
        <translation>&amp;Quitar la lista</translation>
    </message>
</context>
<context>
    <name>quintet::Checksum</name>
    <message>
        <source>a checksum is written ALGORITHM=VALUE, e.g. sha-256=9f86…</source>
        <translation>una suma de verificación se escribe ALGORITMO=VALOR, p. ej. sha-256=9f86…</translation>
    </message>
    <message>
        <source>unknown checksum algorithm; known are %1</source>
        <translation>algoritmo de verificación desconocido; se conocen %1</translation>
    </message>
    <message>
        <source>the checksum&apos;s value is not a valid %1: that is %2 hex digits, or base64</source>
        <translation>el valor no es un %1: deben ser %2 dígitos hexadecimales, o base64</translation>
    </message>
</context>
<context>
    <name>quintet::Chronicle</name>
    <message>
        <source>Tried again in %1</source>
        <translation>Nuevo intento en %1</translation>
    </message>
    <message>
        <source>%1; tried again in %2</source>
        <translation>%1; nuevo intento en %2</translation>
    </message>
    <message>
        <source>Done: %1 in %2, checksum compared</source>
        <translation>Terminado: %1 en %2, suma de verificación comprobada</translation>
    </message>
    <message>
        <source>Done: %1 in %2</source>
        <translation>Terminado: %1 en %2</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>quintet::CommandBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>Limit: off</source>
        <translation>Límite: ninguno</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Velocidad máxima de todas las descargas juntas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>All downloads together, kB/s (0: no limit):</source>
        <translation>Todas las descargas juntas, kB/s (0: sin límite):</translation>
    </message>
    <message>
        <source>Limi&amp;t the speed</source>
        <translation>Limitar la &amp;velocidad</translation>
    </message>
</context>
<context>
    <name>quintet::CountdownBar</name>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Cancelar (%1)</translation>
    </message>
</context>
<context>
    <name>quintet::Desktop</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>A download has failed</source>
        <translation>Ha fallado una descarga</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Descarga terminada</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 de %2 descargados</translation>
    </message>
    <message>
        <source>Downloads ended</source>
        <translation>Descargas acabadas</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Descargas terminadas</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsFeed</name>
    <message>
        <source>Deta&amp;ils</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Cop&amp;y details for a report</source>
        <translation>Copiar detalles para un &amp;informe</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsPane</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Seleccione una descarga para ver sus detalles.</translation>
    </message>
    <message>
        <source>%1 downloads are selected; select one to see its details.</source>
        <translation>Hay %1 descargas seleccionadas; seleccione solo una para ver sus detalles.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <translation>Procede de:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 bytes)</source>
        <translation>%1 de %2 (%3 bytes)</translation>
    </message>
    <message>
        <source>Of earlier runs:</source>
        <translation>De sesiones anteriores:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Conexiones:</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, como máximo %2</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>Intentos:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Suma de verificación:</translation>
    </message>
    <message>
        <source>%1 (as expected)</source>
        <translation>%1 (la esperada)</translation>
    </message>
    <message>
        <source>%1 (nothing to compare with)</source>
        <translation>%1 (nada con qué comparar)</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (esperada)</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Conviene saber:</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 conexión</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>réplica</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadActions</name>
    <message>
        <source>&amp;Open file</source>
        <translation>A&amp;brir el archivo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Re&amp;anudar</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>Copiar el &amp;URL</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Abrir la carp&amp;eta</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1, tamaño desconocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Progress: 62 %&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadRecorder</name>
    <message>
        <source>The list of downloads was damaged; it was put aside as %1.</source>
        <translation>La lista de descargas estaba dañada; se ha apartado como %1.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged; %1 of it could be read, and the rest was put aside as %2.</source>
        <translation>La lista de descargas estaba dañada; se pudieron leer %1 y el resto se ha apartado como %2.</translation>
    </message>
    <message>
        <source>A newer Quintet made the list of downloads; it is left as it is, and what is added now is not kept.</source>
        <translation>Una versión más reciente de Quintet creó la lista de descargas; se deja como está, y lo que se añada ahora no se conservará.</translation>
    </message>
    <message>
        <source>Another Quintet has the list of downloads open, maybe on another machine; what is added here is not kept.</source>
        <translation>Otro Quintet tiene abierta la lista de descargas, quizá en otro equipo; lo que se añada aquí no se conservará.</translation>
    </message>
    <message>
        <source>There is no space to keep the list of downloads (%1); free some.</source>
        <translation>No hay espacio para conservar la lista de descargas (%1); libere un poco.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be kept: check the file %1.</source>
        <translation>No se puede conservar la lista de descargas: compruebe el archivo %1.</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadTable</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>quintet::DropFrame</name>
    <message>
        <source>Drop here to add</source>
        <translation>Suelte aquí para añadir</translation>
    </message>
</context>
<context>
    <name>quintet::EditUrls</name>
    <message>
        <source>Replace in &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Edit URLs</source>
        <translation>Editar los URL</translation>
    </message>
    <message>
        <source>URLs, one a line</source>
        <translation>Los URL, uno por línea</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Save and retry</source>
        <translation>&amp;Guardar y reintentar</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>Reemplazar &amp;por:</translation>
    </message>
    <message>
        <source>These have to stay %1 lines.</source>
        <translation>El número de líneas debe seguir siendo %1.</translation>
    </message>
    <message>
        <source>Line %1 is not a URL.</source>
        <translation>La línea %1 no es un URL.</translation>
    </message>
    <message>
        <source>Found %1 times.</source>
        <translation>Coincidencias: %1.</translation>
    </message>
    <message>
        <source>This has to stay one line.</source>
        <translation>Esto debe seguir siendo una sola línea.</translation>
    </message>
</context>
<context>
    <name>quintet::EmptyPage</name>
    <message>
        <source>or press Ctrl+V</source>
        <translation>o pulse Ctrl+V</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Drop links or a list here</source>
        <translation>Suelte aquí enlaces o una lista</translation>
    </message>
    <message>
        <source>Add the link from the clipboard</source>
        <translation>Añadir el enlace del portapapeles</translation>
    </message>
    <message>
        <source>Add the %1 links from the clipboard</source>
        <translation>Añadir los %1 enlaces del portapapeles</translation>
    </message>
    <message>
        <source>Files go to %1</source>
        <translation>Los archivos van a %1</translation>
    </message>
    <message>
        <source>The list of downloads is being read…</source>
        <translation>Se está leyendo la lista de descargas…</translation>
    </message>
</context>
<context>
    <name>quintet::FailureModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Sin reconocer</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry all: %1</source>
        <translation>Reintentar todo: %1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Reintentar %1</translation>
    </message>
</context>
<context>
    <name>quintet::Fix</name>
    <message>
        <source>Edit URLs…</source>
        <translation>Editar los URL…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Una sola conexión</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Other mirror…</source>
        <translation>Otra réplica…</translation>
    </message>
</context>
<context>
    <name>quintet::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Carpeta de destino</translation>
    </message>
</context>
<context>
    <name>quintet::Format</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>EB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>quintet::Intake</name>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>This stands for more addresses than the window takes</source>
        <translation>Esto representa más direcciones de las que admite la ventana</translation>
    </message>
</context>
<context>
    <name>quintet::KeptLogins</name>
    <message>
        <source>The keyring did not take the login; it counts until Quintet ends.</source>
        <translation>El depósito de claves no ha guardado los datos de acceso; valen hasta que se cierre Quintet.</translation>
    </message>
    <message>
        <source>The keyring did not forget the login; remove it there.</source>
        <translation>El depósito de claves no ha olvidado los datos de acceso; elimínelos allí.</translation>
    </message>
</context>
<context>
    <name>quintet::Keyring</name>
    <message>
        <source>Default keyring</source>
        <translation>Depósito de claves predeterminado</translation>
    </message>
</context>
<context>
    <name>quintet::Languages</name>
    <message>
        <source>The system&apos;s</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as menus have it: &quot;Deutsch&quot;.</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>quintet::LeaveQuestion</name>
    <message>
        <source>Downloads are not finished</source>
        <translation>Descargas sin terminar</translation>
    </message>
    <message>
        <source>One download is not finished. Stop it and quit?</source>
        <translation>Hay una descarga sin terminar. ¿Detenerla y salir?</translation>
    </message>
    <message>
        <source>%1 downloads are not finished. Stop them and quit?</source>
        <translation>Hay %1 descargas sin terminar. ¿Detenerlas y salir?</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and the next start goes on.</source>
        <translation>Lo recibido se conserva en el disco y se continuará en el próximo inicio.</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and waits at the next start.</source>
        <translation>Lo recibido se conserva en el disco y quedará en espera en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Detener y salir</translation>
    </message>
    <message>
        <source>&amp;Keep downloading</source>
        <translation>&amp;Seguir descargando</translation>
    </message>
    <message>
        <source>Keep going in the &amp;tray</source>
        <translation>Continuar en la &amp;bandeja</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>&amp;Recordar mi respuesta</translation>
    </message>
    <message>
        <source>It can be changed in the settings, on the page Desktop.</source>
        <translation>Se puede cambiar en la configuración, en la página Escritorio.</translation>
    </message>
</context>
<context>
    <name>quintet::ListFiles</name>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>This is too large for a list</source>
        <translation>Esto es demasiado grande para ser una lista</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>No se puede leer este archivo</translation>
    </message>
    <message>
        <source>This is not a list of links</source>
        <translation>Esto no es una lista de enlaces</translation>
    </message>
    <message>
        <source>This page has no whole links</source>
        <translation>Esta página no contiene enlaces completos</translation>
    </message>
</context>
<context>
    <name>quintet::MainWindow</name>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>&amp;Reintentar todo lo fallido</translation>
    </message>
    <message>
        <source>Remove &amp;done from list</source>
        <translation>&amp;Quitar lo terminado de la lista</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Open download f&amp;older</source>
        <translation>Abrir la &amp;carpeta de descargas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>No links in there</source>
        <translation>No contiene enlaces</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 añadido</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 sin reconocer</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 ya en la lista</translation>
    </message>
</context>
<context>
    <name>quintet::Mending</name>
    <message>
        <source>Save as a list…</source>
        <translation>Guardar como lista…</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir la lista %1: %2.</translation>
    </message>
    <message>
        <source>Other mirror</source>
        <translation>Otra réplica</translation>
    </message>
    <message>
        <source>Where else is the same file? Change the host or the whole address; what is here of it is kept where a checksum tells that it is the same.</source>
        <translation>¿Dónde más está el mismo archivo? Cambie el host o la dirección entera; lo ya recibido se conserva si una suma de verificación indica que es el mismo.</translation>
    </message>
</context>
<context>
    <name>quintet::NoteWords</name>
    <message>
        <source>started again: the file changed on the server</source>
        <translation>se empezó de nuevo: el archivo cambió en el servidor</translation>
    </message>
    <message>
        <source>started again: only sources with another file are left</source>
        <translation>se empezó de nuevo: solo quedan fuentes con otro archivo</translation>
    </message>
    <message>
        <source>started again: what an earlier run left didn&apos;t have the checksum</source>
        <translation>se empezó de nuevo: lo que dejó una ejecución anterior no tenía la suma de comprobación</translation>
    </message>
    <message>
        <source>started again: the server&apos;s ranges are no use</source>
        <translation>se empezó de nuevo: los rangos del servidor no sirven</translation>
    </message>
    <message>
        <source>started again: the server gives no ranges</source>
        <translation>se empezó de nuevo: el servidor no da rangos</translation>
    </message>
    <message>
        <source>started again: it isn&apos;t known what the unfinished file held</source>
        <translation>se empezó de nuevo: no se sabe qué contenía el archivo sin terminar</translation>
    </message>
    <message>
        <source>started again: the unfinished file is of another address</source>
        <translation>se empezó de nuevo: el archivo sin terminar es de otra dirección</translation>
    </message>
    <message>
        <source>started again: the server gave nothing to tell versions of the file by</source>
        <translation>se empezó de nuevo: el servidor no dio nada para distinguir versiones del archivo</translation>
    </message>
    <message>
        <source>started again: the file is to have another size</source>
        <translation>se empezó de nuevo: el archivo debe tener otro tamaño</translation>
    </message>
    <message>
        <source>started again: the file is to have another checksum</source>
        <translation>se empezó de nuevo: el archivo debe tener otra suma de comprobación</translation>
    </message>
    <message>
        <source>the source %1 was left out: %2</source>
        <translation>se descartó la fuente %1: %2</translation>
    </message>
    <message>
        <source>what %1 sources gave together didn&apos;t have the checksum: fetched again from one at a time</source>
        <translation>lo que dieron juntas %1 fuentes no tenía la suma de comprobación: se descarga de nuevo, de una cada vez</translation>
    </message>
    <message>
        <source>%1 gave wrong bytes</source>
        <translation>%1 dio bytes erróneos</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirigido a %1</translation>
    </message>
    <message>
        <source>the server allows %1 connections</source>
        <translation>el servidor permite %1 conexiones</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are no use: one connection</source>
        <translation>los rangos del servidor no sirven: una conexión</translation>
    </message>
    <message>
        <source>%1 connections: more didn&apos;t make it faster</source>
        <translation>%1 conexiones: con más no fue más rápido</translation>
    </message>
    <message>
        <source>a connection was too slow for the others and was replaced: %1</source>
        <translation>una conexión era demasiado lenta para las demás y se sustituyó: %1</translation>
    </message>
    <message>
        <source>renamed to %1: the name was taken meanwhile</source>
        <translation>renombrado a %1: el nombre se ocupó entretanto</translation>
    </message>
    <message>
        <source>renamed to %1: another file of this run has its name</source>
        <translation>renombrado a %1: otro archivo de esta ejecución tiene su nombre</translation>
    </message>
    <message>
        <source>size unconfirmed: the server stated no length</source>
        <translation>tamaño sin confirmar: el servidor no indicó la longitud</translation>
    </message>
    <message>
        <source>the copy in the cache was not used: %1</source>
        <translation>no se usó la copia de la caché: %1</translation>
    </message>
    <message>
        <source>the copy in the cache was used, which may be out of date: %1</source>
        <translation>se usó la copia de la caché, que puede estar desfasada: %1</translation>
    </message>
    <message>
        <source>not kept in the cache: it has no place for %1 addresses</source>
        <translation>no se guardó en la caché: no tiene lugar para direcciones %1</translation>
    </message>
    <message>
        <source>not kept in the cache: %1</source>
        <translation>no se guardó en la caché: %1</translation>
    </message>
    <message>
        <source>a damaged part of what an earlier run left was fetched again</source>
        <translation>se descargó de nuevo una parte dañada de lo que dejó una ejecución anterior</translation>
    </message>
    <message>
        <source>piece %1 didn&apos;t have its checksum and was fetched again</source>
        <translation>la pieza %1 no tenía su suma de comprobación y se descargó de nuevo</translation>
    </message>
    <message>
        <source>resumed: %1 of %2 bytes are here</source>
        <translation>reanudado: hay %1 de %2 bytes</translation>
    </message>
    <message>
        <source>the server states a digest that can&apos;t be read: “%1”</source>
        <translation>el servidor indica un resumen que no se puede leer: «%1»</translation>
    </message>
    <message>
        <source>the server states a digest in an unknown algorithm: “%1”</source>
        <translation>el servidor indica un resumen de un algoritmo desconocido: «%1»</translation>
    </message>
    <message>
        <source>%1 is of the compressed body and was not compared</source>
        <translation>%1 es del contenido comprimido y no se comparó</translation>
    </message>
    <message>
        <source>the password was sent unencrypted: the server offers no TLS for FTP</source>
        <translation>la contraseña se envió sin cifrar: el servidor no ofrece TLS para FTP</translation>
    </message>
    <message>
        <source>tried again from another source</source>
        <translation>se intentó de nuevo desde otra fuente</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>conexión cerrada</translation>
    </message>
    <message>
        <source>it answers without TLS there</source>
        <translation>allí responde sin TLS</translation>
    </message>
    <message>
        <source>no connection: timed out</source>
        <translation>sin conexión: se agotó el tiempo</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>sin conexión en %1 s</translation>
    </message>
    <message>
        <source>nothing received for %1 s</source>
        <translation>no se recibió nada durante %1 s</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>no existe tal servidor</translation>
    </message>
    <message>
        <source>no bytes came</source>
        <translation>no llegó ningún byte</translation>
    </message>
    <message>
        <source>cut off after %1 bytes</source>
        <translation>se cortó tras %1 bytes</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes are there</source>
        <translation>solo hay %1 de %2 bytes</translation>
    </message>
    <message>
        <source>expected %1 %2, got %3</source>
        <translation>se esperaba %1 %2, llegó %3</translation>
    </message>
    <message>
        <source>expected %1, the server states %2</source>
        <translation>se esperaba %1, el servidor indica %2</translation>
    </message>
    <message>
        <source>piece %1 doesn&apos;t have its checksum</source>
        <translation>la pieza %1 no tiene su suma de comprobación</translation>
    </message>
    <message>
        <source>the answer is empty or not HTTP</source>
        <translation>la respuesta está vacía o no es HTTP</translation>
    </message>
    <message>
        <source>the answer ended with status %1</source>
        <translation>la respuesta terminó con el estado %1</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are wrong</source>
        <translation>los rangos del servidor son erróneos</translation>
    </message>
    <message>
        <source>more than 20 redirects</source>
        <translation>más de 20 redirecciones</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>el proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>the row is longer than 64 KiB</source>
        <translation>la fila ocupa más de 64 KiB</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>se abren comillas y nunca se cierran</translation>
    </message>
    <message>
        <source>something follows the quote at the end of a field</source>
        <translation>hay algo tras las comillas al final de un campo</translation>
    </message>
    <message>
        <source>a %1 without its %2</source>
        <translation>un %1 sin su %2</translation>
    </message>
    <message>
        <source>it stands for too many addresses</source>
        <translation>representa demasiadas direcciones</translation>
    </message>
    <message>
        <source>it stands for more than 1,000,000 addresses</source>
        <translation>representa más de 1 000 000 de direcciones</translation>
    </message>
    <message>
        <source>{ } is empty</source>
        <translation>{ } está vacío</translation>
    </message>
    <message>
        <source>{ } has another pattern in it</source>
        <translation>{ } contiene otro patrón</translation>
    </message>
    <message>
        <source>[ ] takes a range such as [1-20], [001-120], [a-z] or [0-100:10]</source>
        <translation>[ ] admite un intervalo como [1-20], [001-120], [a-z] o [0-100:10]</translation>
    </message>
    <message>
        <source>curl&apos;s option %1 %2.</source>
        <translation>La opción %1 de curl: %2.</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>a %1 le falta su valor</translation>
    </message>
    <message>
        <source>names a file of cookies: give that with --cookies</source>
        <translation>nombra un archivo de cookies: indíquelo con --cookies</translation>
    </message>
    <message>
        <source>the curl call sends a %1; only downloads (GET) can be taken over</source>
        <translation>la llamada a curl envía un %1; solo se pueden tomar descargas (GET)</translation>
    </message>
    <message>
        <source>the curl call does more than download (%1)</source>
        <translation>la llamada a curl hace más que descargar (%1)</translation>
    </message>
    <message>
        <source>is passed over</source>
        <translation>se pasa por alto</translation>
    </message>
    <message>
        <source>is not known and passed over</source>
        <translation>es desconocida y se pasa por alto</translation>
    </message>
    <message>
        <source>names a file of headers, which is passed over</source>
        <translation>nombra un archivo de cabeceras, que se pasa por alto</translation>
    </message>
    <message>
        <source>is passed over: %1</source>
        <translation>se pasa por alto: %1</translation>
    </message>
    <message>
        <source>the curl call has no address</source>
        <translation>la llamada a curl no tiene dirección</translation>
    </message>
    <message>
        <source>the curl call&apos;s address can&apos;t be used: %1</source>
        <translation>la dirección de la llamada a curl no se puede usar: %1</translation>
    </message>
    <message>
        <source>loses its folders: they would leave the target folder</source>
        <translation>pierde sus carpetas: saldrían de la carpeta de destino</translation>
    </message>
    <message>
        <source>something else follows the curl call</source>
        <translation>tras la llamada a curl hay otra cosa</translation>
    </message>
    <message>
        <source>the curl call is longer than 64 KiB</source>
        <translation>la llamada a curl ocupa más de 64 KiB</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>La línea %1 de %2</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>La lista %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be read: %2.</source>
        <translation>La lista %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>the fetched list can&apos;t be read</source>
        <translation>la lista descargada no se puede leer</translation>
    </message>
    <message>
        <source>on standard input</source>
        <translation>de la entrada estándar</translation>
    </message>
    <message>
        <source>the call of curl</source>
        <translation>la llamada a curl</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not below the target directory</source>
        <translation>la carpeta «%1» no está dentro de la carpeta de destino</translation>
    </message>
    <message>
        <source>a name or checksum is for one file, and this is a folder</source>
        <translation>un nombre o una suma de comprobación es de un archivo, y esto es una carpeta</translation>
    </message>
    <message>
        <source>The target %1 is a file of this call itself: an input list, a report or a log.</source>
        <translation>El destino %1 es un archivo de esta misma llamada: una lista, un informe o un registro.</translation>
    </message>
    <message>
        <source>%1 takes %2, not &apos;%3&apos;.</source>
        <translation>%1 admite %2, no «%3».</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>seconds from 0 to 10000000, such as 90 or 0.5</source>
        <translation>segundos de 0 a 10000000, como 90 o 0.5</translation>
    </message>
    <message>
        <source>bytes a second, such as 65536, 500k, 2M or 1.5G (at most 10^12)</source>
        <translation>bytes por segundo, como 65536, 500k, 2M o 1.5G (como mucho 10^12)</translation>
    </message>
    <message>
        <source>one of try, require and off</source>
        <translation>uno de try, require y off</translation>
    </message>
    <message>
        <source>one of 1.2 and 1.3</source>
        <translation>uno de 1.2 y 1.3</translation>
    </message>
    <message>
        <source>one of use, update and off</source>
        <translation>uno de use, update y off</translation>
    </message>
    <message>
        <source>%1 needs the name of a folder.</source>
        <translation>%1 necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is a file, not a folder.</source>
        <translation>%1: «%2» es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; %3.</source>
        <translation>%1: «%2» %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>holds no %1</source>
        <translation>no contiene: %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>doesn&apos;t exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>is not the name of a file</source>
        <translation>no es el nombre de un archivo</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>No hay ningún ajuste «%1».</translation>
    </message>
    <message>
        <source>It needs a value.</source>
        <translation>Necesita un valor.</translation>
    </message>
    <message>
        <source>The environment names a proxy that can&apos;t be used: %1.</source>
        <translation>El entorno nombra un proxy que no se puede usar: %1.</translation>
    </message>
    <message>
        <source>--interface and a proxy exclude each other; --proxy none goes without.</source>
        <translation>--interface y un proxy se excluyen; --proxy none prescinde de él.</translation>
    </message>
    <message>
        <source>--offline and --cache=%1 exclude each other.</source>
        <translation>--offline y --cache=%1 se excluyen.</translation>
    </message>
    <message>
        <source>--cache-dir needs --cache or --offline.</source>
        <translation>--cache-dir necesita --cache u --offline.</translation>
    </message>
    <message>
        <source>--offline allows no network</source>
        <translation>--offline no permite usar la red</translation>
    </message>
    <message>
        <source>no other source is listed</source>
        <translation>no hay otra fuente en la lista</translation>
    </message>
    <message>
        <source>the hashes of its pieces are not of a file of %1 bytes</source>
        <translation>los resúmenes de sus piezas no son de un archivo de %1 bytes</translation>
    </message>
    <message>
        <source>not modified</source>
        <translation>sin modificar</translation>
    </message>
    <message>
        <source>the server&apos;s file has %1 bytes, not %2</source>
        <translation>el archivo del servidor tiene %1 bytes, no %2</translation>
    </message>
    <message>
        <source>the range was ignored</source>
        <translation>se pasó por alto el rango</translation>
    </message>
    <message>
        <source>another source than before</source>
        <translation>otra fuente que antes</translation>
    </message>
    <message>
        <source>it states another checksum</source>
        <translation>indica otra suma de comprobación</translation>
    </message>
    <message>
        <source>nothing tells versions of its file apart</source>
        <translation>nada distingue las versiones de su archivo</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>se ha acortado</translation>
    </message>
    <message>
        <source>Quintet keeps no %1 from one start to the next</source>
        <translation>Quintet no guarda de un inicio a otro: %1</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>usuario y contraseña</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>cabecera %1</translation>
    </message>
    <message>
        <source>%1, and no %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>no space left on the device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>the file is larger than the file system or a limit allows</source>
        <translation>el archivo es más grande de lo que permite el sistema de archivos o un límite</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>the name is too long for the file system</source>
        <translation>el nombre es demasiado largo para el sistema de archivos</translation>
    </message>
    <message>
        <source>too many links on the path</source>
        <translation>demasiados enlaces en la ruta</translation>
    </message>
    <message>
        <source>that is on another file system</source>
        <translation>eso está en otro sistema de archivos</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>no queda memoria</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>the file server does not answer</source>
        <translation>el servidor de archivos no responde</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>el dispositivo ya no está</translation>
    </message>
    <message>
        <source>the file system does not take that</source>
        <translation>el sistema de archivos no admite eso</translation>
    </message>
    <message>
        <source>the file is gone from the file server</source>
        <translation>el archivo ya no está en el servidor de archivos</translation>
    </message>
    <message>
        <source>error %1 of the file system</source>
        <translation>error %1 del sistema de archivos</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 es una carpeta</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 es un enlace</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket</source>
        <translation>%1 es un dispositivo, una tubería o un socket</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 tiene un segundo nombre (un enlace duro)</translation>
    </message>
    <message>
        <source>%1 is in use by another download</source>
        <translation>%1 está en uso por otra descarga</translation>
    </message>
    <message>
        <source>%1 is no state of a download</source>
        <translation>%1 no es el estado de una descarga</translation>
    </message>
    <message>
        <source>the unfinished file was moved or removed</source>
        <translation>el archivo sin terminar se movió o se eliminó</translation>
    </message>
    <message>
        <source>the unfinished file was cut meanwhile</source>
        <translation>el archivo sin terminar se recortó entretanto</translation>
    </message>
    <message>
        <source>%1 bytes were written of a file of %2</source>
        <translation>se escribieron %1 bytes de un archivo de %2</translation>
    </message>
    <message>
        <source>the file is not open</source>
        <translation>el archivo no está abierto</translation>
    </message>
    <message>
        <source>unknown checksum algorithm</source>
        <translation>algoritmo de suma de comprobación desconocido</translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation>el programa terminó entretanto</translation>
    </message>
    <message>
        <source>the cache takes no such address</source>
        <translation>la caché no admite tal dirección</translation>
    </message>
    <message>
        <source>other programs keep changing %1</source>
        <translation>otros programas cambian %1 continuamente</translation>
    </message>
    <message>
        <source>the host has no IPv4 address</source>
        <translation>el servidor no tiene dirección IPv4</translation>
    </message>
    <message>
        <source>the host has no IPv6 address</source>
        <translation>el servidor no tiene dirección IPv6</translation>
    </message>
    <message>
        <source>the name was not resolved within %1 s</source>
        <translation>el nombre no se resolvió en %1 s</translation>
    </message>
    <message>
        <source>no TLS within %1 s</source>
        <translation>sin TLS en %1 s</translation>
    </message>
    <message>
        <source>no data connection within %1 s</source>
        <translation>sin conexión de datos en %1 s</translation>
    </message>
    <message>
        <source>no TLS on the data connection within %1 s</source>
        <translation>sin TLS en la conexión de datos en %1 s</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come within %2 s</source>
        <translation>%1 no llegó en %2 s</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>slower than the least speed for %1 s</source>
        <translation>más lento que la velocidad mínima durante %1 s</translation>
    </message>
    <message>
        <source>the whole file took longer than %1 s</source>
        <translation>el archivo entero tardó más de %1 s</translation>
    </message>
    <message>
        <source>the connection was closed %1</source>
        <translation>la conexión se cerró %1</translation>
    </message>
    <message>
        <source>before it answered</source>
        <translation>antes de que respondiera</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
    <message>
        <source>the server closed the connection instead of %1</source>
        <translation>el servidor cerró la conexión; se esperaba: %1</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>el saludo</translation>
    </message>
    <message>
        <source>an answer to %1</source>
        <translation>una respuesta a %1</translation>
    </message>
    <message>
        <source>the end of a transfer</source>
        <translation>el final de una transferencia</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>la negociación TLS</translation>
    </message>
    <message>
        <source>saying more</source>
        <translation>más respuestas</translation>
    </message>
    <message>
        <source>more data</source>
        <translation>más datos</translation>
    </message>
    <message>
        <source>no port of this machine is free</source>
        <translation>no queda ningún puerto libre en este equipo</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>no se puede usar %1: %2</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 no es una dirección de este equipo</translation>
    </message>
    <message>
        <source>there is no network interface “%1” here</source>
        <translation>aquí no hay ninguna interfaz de red «%1»</translation>
    </message>
    <message>
        <source>the network interface “%1” has no address that could be used</source>
        <translation>la interfaz de red «%1» no tiene ninguna dirección utilizable</translation>
    </message>
    <message>
        <source>the network interface has no address of the host&apos;s kind</source>
        <translation>la interfaz de red no tiene direcciones del tipo del servidor</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported</source>
        <translation>no se admite una interfaz de red junto con un proxy HTTP</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported for FTP</source>
        <translation>para FTP no se admite una interfaz de red junto con un proxy HTTP</translation>
    </message>
    <message>
        <source>a proxy is written http://host:port or socks5://host:port</source>
        <translation>un proxy se escribe http://servidor:puerto o socks5://servidor:puerto</translation>
    </message>
    <message>
        <source>proxies that are themselves reached by https are not supported</source>
        <translation>no se admiten proxies a los que se llega por https</translation>
    </message>
    <message>
        <source>a proxy is an http://, socks5:// or socks5h:// address</source>
        <translation>un proxy es una dirección http://, socks5:// o socks5h://</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password is too long</source>
        <translation>el usuario o la contraseña del proxy es demasiado largo</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password has a control character</source>
        <translation>el usuario o la contraseña del proxy contiene un carácter de control</translation>
    </message>
    <message>
        <source>the variable %1: %2</source>
        <translation>la variable %1: %2</translation>
    </message>
    <message>
        <source>it has a fault of its own</source>
        <translation>tiene un fallo propio</translation>
    </message>
    <message>
        <source>it doesn&apos;t allow this connection</source>
        <translation>no permite esta conexión</translation>
    </message>
    <message>
        <source>the network can&apos;t be reached from it</source>
        <translation>la red no es accesible desde él</translation>
    </message>
    <message>
        <source>the host can&apos;t be reached from it</source>
        <translation>el servidor no es accesible desde él</translation>
    </message>
    <message>
        <source>the host refused its connection</source>
        <translation>el servidor rechazó su conexión</translation>
    </message>
    <message>
        <source>the way to the host is too long</source>
        <translation>el camino al servidor es demasiado largo</translation>
    </message>
    <message>
        <source>it doesn&apos;t make connections</source>
        <translation>no establece conexiones</translation>
    </message>
    <message>
        <source>it doesn&apos;t know addresses of this kind</source>
        <translation>no conoce direcciones de este tipo</translation>
    </message>
    <message>
        <source>it answered with code %1</source>
        <translation>respondió con el código %1</translation>
    </message>
    <message>
        <source>the host&apos;s name is longer than a SOCKS proxy takes</source>
        <translation>el nombre del servidor es más largo de lo que admite un proxy SOCKS</translation>
    </message>
    <message>
        <source>the proxy&apos;s user or password is longer than SOCKS takes</source>
        <translation>el usuario o la contraseña del proxy es más largo de lo que admite SOCKS</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS 5</source>
        <translation>no habla SOCKS 5</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>pide iniciar sesión</translation>
    </message>
    <message>
        <source>it refused the login</source>
        <translation>rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>the certificate is not for this address</source>
        <translation>el certificado no es de esta dirección</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 no contiene ningún certificado</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read</source>
        <translation>%1 no contiene ninguna clave privada legible</translation>
    </message>
    <message>
        <source>a quoted value in line %1 of the netrc file never ends</source>
        <translation>en la línea %1 del archivo netrc no termina un valor entre comillas</translation>
    </message>
    <message>
        <source>the netrc file can&apos;t be read: %1</source>
        <translation>el archivo netrc no se puede leer: %1</translation>
    </message>
    <message>
        <source>the netrc file is larger than 1 MiB</source>
        <translation>el archivo netrc ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be used: %3.</source>
        <translation>La línea %1 de %2 no se puede usar: %3.</translation>
    </message>
    <message>
        <source>it needs seven fields with tabs between them</source>
        <translation>hacen falta siete campos separados por tabuladores</translation>
    </message>
    <message>
        <source>the domain or one of its TRUE and FALSE can&apos;t be read</source>
        <translation>no se puede leer el dominio o uno de sus TRUE y FALSE</translation>
    </message>
    <message>
        <source>the path doesn&apos;t begin with a slash</source>
        <translation>la ruta no empieza por una barra</translation>
    </message>
    <message>
        <source>the expiry is not a number of seconds</source>
        <translation>la caducidad no es un número de segundos</translation>
    </message>
    <message>
        <source>the name or the value can&apos;t be sent</source>
        <translation>no se puede enviar el nombre o el valor</translation>
    </message>
    <message>
        <source>the cookie is for a whole public suffix</source>
        <translation>la cookie es de todo un sufijo público</translation>
    </message>
    <message>
        <source>the server wants a login</source>
        <translation>el servidor pide iniciar sesión</translation>
    </message>
    <message>
        <source>%1, the file has %2 bytes</source>
        <translation>%1, el archivo tiene %2 bytes</translation>
    </message>
    <message>
        <source>no content (%1)</source>
        <translation>sin contenido (%1)</translation>
    </message>
    <message>
        <source>the length “%1” can&apos;t be understood</source>
        <translation>no se entiende la longitud «%1»</translation>
    </message>
    <message>
        <source>two different lengths, %1 and %2</source>
        <translation>dos longitudes distintas, %1 y %2</translation>
    </message>
    <message>
        <source>transfer coding “%1”</source>
        <translation>codificación de transferencia «%1»</translation>
    </message>
    <message>
        <source>content coding “%1”</source>
        <translation>codificación de contenido «%1»</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 bytes en lugar de %2</translation>
    </message>
    <message>
        <source>another modification time</source>
        <translation>otra fecha de modificación</translation>
    </message>
    <message>
        <source>another ETag</source>
        <translation>otro ETag</translation>
    </message>
    <message>
        <source>several ranges where one was asked for</source>
        <translation>varios rangos donde se pidió uno</translation>
    </message>
    <message>
        <source>a range without a Content-Range</source>
        <translation>un rango sin Content-Range</translation>
    </message>
    <message>
        <source>the range “%1” can&apos;t be understood</source>
        <translation>no se entiende el rango «%1»</translation>
    </message>
    <message>
        <source>a part where the whole file was asked for</source>
        <translation>una parte donde se pidió el archivo entero</translation>
    </message>
    <message>
        <source>bytes from %1 on where %2 was asked for</source>
        <translation>bytes desde %1 donde se pidió %2</translation>
    </message>
    <message>
        <source>a length of %1 for %2 bytes</source>
        <translation>una longitud de %1 para %2 bytes</translation>
    </message>
    <message>
        <source>a compressed body in parts</source>
        <translation>un contenido comprimido en partes</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>más de %1 bytes</translation>
    </message>
    <message>
        <source>a part of the file that claims to be whole</source>
        <translation>una parte del archivo que dice ser el todo</translation>
    </message>
    <message>
        <source>%1 can&apos;t be decoded: %2</source>
        <translation>no se puede descodificar %1: %2</translation>
    </message>
    <message>
        <source>the server states two different %1 digests</source>
        <translation>el servidor indica dos resúmenes %1 distintos</translation>
    </message>
    <message>
        <source>a web page (%1) instead of the file; --accept-html takes it</source>
        <translation>una página web (%1) en lugar del archivo; --accept-html la acepta</translation>
    </message>
    <message>
        <source>no memory to decompress with</source>
        <translation>no hay memoria para descomprimir</translation>
    </message>
    <message>
        <source>something follows the compressed body</source>
        <translation>hay algo después del contenido comprimido</translation>
    </message>
    <message>
        <source>the compressed body is damaged</source>
        <translation>el contenido comprimido está dañado</translation>
    </message>
    <message>
        <source>the compressed body is cut</source>
        <translation>el contenido comprimido está cortado</translation>
    </message>
    <message>
        <source>the head of the answer doesn&apos;t end</source>
        <translation>la cabecera de la respuesta no termina</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where to</source>
        <translation>no dice adónde</translation>
    </message>
    <message>
        <source>it names several addresses</source>
        <translation>indica varias direcciones</translation>
    </message>
    <message>
        <source>its address is malformed</source>
        <translation>su dirección está mal formada</translation>
    </message>
    <message>
        <source>to “%1:” addresses is refused</source>
        <translation>a direcciones «%1:» se rechaza</translation>
    </message>
    <message>
        <source>from https to http is refused</source>
        <translation>de https a http se rechaza</translation>
    </message>
    <message>
        <source>a reply came that nothing had asked for</source>
        <translation>llegó una respuesta que nada había pedido</translation>
    </message>
    <message>
        <source>a reply that nothing had asked for</source>
        <translation>una respuesta que nada había pedido</translation>
    </message>
    <message>
        <source>a command has a line break or NUL in it</source>
        <translation>una orden contiene un salto de línea o NUL</translation>
    </message>
    <message>
        <source>no data connection</source>
        <translation>sin conexión de datos</translation>
    </message>
    <message>
        <source>the server sent something unencrypted before TLS began</source>
        <translation>el servidor envió algo sin cifrar antes de que empezara TLS</translation>
    </message>
    <message>
        <source>the server sends data unencrypted</source>
        <translation>el servidor envía datos sin cifrar</translation>
    </message>
    <message>
        <source>the data connection shows another certificate</source>
        <translation>la conexión de datos muestra otro certificado</translation>
    </message>
    <message>
        <source>the folder has no files, or isn&apos;t there</source>
        <translation>la carpeta no tiene archivos, o no existe</translation>
    </message>
    <message>
        <source>no file matches</source>
        <translation>ningún archivo coincide</translation>
    </message>
    <message>
        <source>the list of a folder is larger than 64 MiB</source>
        <translation>la lista de una carpeta ocupa más de 64 MiB</translation>
    </message>
    <message>
        <source>the list of a folder was cut off</source>
        <translation>la lista de una carpeta se cortó</translation>
    </message>
    <message>
        <source>these are too many files or folders for one address</source>
        <translation>son demasiados archivos o carpetas para una dirección</translation>
    </message>
    <message>
        <source>the address is a folder&apos;s</source>
        <translation>la dirección es la de una carpeta</translation>
    </message>
    <message>
        <source>the last byte didn&apos;t come</source>
        <translation>el último byte no llegó</translation>
    </message>
    <message>
        <source>the server begins elsewhere than asked</source>
        <translation>el servidor empieza en otro lugar del pedido</translation>
    </message>
    <message>
        <source>the server never answers</source>
        <translation>el servidor nunca responde</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the server never gets ready</source>
        <translation>el servidor nunca está listo</translation>
    </message>
    <message>
        <source>the server logs in before TLS can start</source>
        <translation>el servidor inicia la sesión antes de que pueda empezar TLS</translation>
    </message>
    <message>
        <source>the server refuses TLS</source>
        <translation>el servidor rechaza TLS</translation>
    </message>
    <message>
        <source>the server won&apos;t encrypt data connections</source>
        <translation>el servidor no cifra las conexiones de datos</translation>
    </message>
    <message>
        <source>the server wants an account as well</source>
        <translation>el servidor pide además una cuenta (ACCT)</translation>
    </message>
    <message>
        <source>the path is longer than 8 KiB</source>
        <translation>la ruta ocupa más de 8 KiB</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>la ruta contiene un salto de línea o NUL codificado</translation>
    </message>
    <message>
        <source>the user name or password has a line break or NUL in it</source>
        <translation>el usuario o la contraseña contiene un salto de línea o NUL</translation>
    </message>
    <message>
        <source>the server&apos;s reply has a line longer than 16 KiB</source>
        <translation>la respuesta del servidor tiene una línea de más de 16 KiB</translation>
    </message>
    <message>
        <source>the server&apos;s reply doesn&apos;t end</source>
        <translation>la respuesta del servidor no termina</translation>
    </message>
    <message>
        <source>the server sends nothing but empty lines</source>
        <translation>el servidor solo envía líneas vacías</translation>
    </message>
    <message>
        <source>the server doesn&apos;t speak FTP: “%1”</source>
        <translation>el servidor no habla FTP: «%1»</translation>
    </message>
    <message>
        <source>the server gives no data connection over IPv6</source>
        <translation>el servidor no da conexión de datos por IPv6</translation>
    </message>
    <message>
        <source>the server never comes to an end</source>
        <translation>el servidor nunca termina</translation>
    </message>
    <message>
        <source>the answer to EPSV can&apos;t be understood: “%1”</source>
        <translation>no se entiende la respuesta a EPSV: «%1»</translation>
    </message>
    <message>
        <source>the answer to PASV can&apos;t be understood: “%1”</source>
        <translation>no se entiende la respuesta a PASV: «%1»</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not a full path.</source>
        <translation>--%1: «%2» no es una ruta completa.</translation>
    </message>
</context>
<context>
    <name>quintet::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>quintet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>quintet::OfferBar</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Cerrar este ofrecimiento</translation>
    </message>
    <message>
        <source>1 link on the clipboard</source>
        <translation>1 enlace en el portapapeles</translation>
    </message>
    <message>
        <source>%1 links on the clipboard</source>
        <translation>%1 enlaces en el portapapeles</translation>
    </message>
</context>
<context>
    <name>quintet::Power</name>
    <message>
        <source>Downloads are running</source>
        <translation>Hay descargas en curso</translation>
    </message>
    <message>
        <source>The computer can&apos;t be suspended from here.</source>
        <translation>Desde aquí no se puede suspender el equipo.</translation>
    </message>
</context>
<context>
    <name>quintet::Preferences</name>
    <message>
        <source>A kept setting can&apos;t be used, so the usual one counts: %1</source>
        <translation>Un ajuste guardado no se puede usar, así que vale el habitual: %1</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>No hay ningún ajuste «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of %2, not &apos;%3&apos;.</source>
        <translation>«%1» admite uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes two times such as 22:00-06:30, not &apos;%2&apos;.</source>
        <translation>«%1» necesita dos horas como 22:00-06:30, no «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a date and time such as 2026-05-01T22:00, not &apos;%2&apos;.</source>
        <translation>«%1» necesita una fecha y hora como 2026-05-01T22:00, no «%2».</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewModel</name>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Size: 1.2 MB&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewPane</name>
    <message>
        <source>&amp;Start at once</source>
        <translation>Empe&amp;zar ahora</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Files to be added</source>
        <translation>Archivos por añadir</translation>
    </message>
    <message>
        <source>Don&apos;t add</source>
        <translation>No añadir</translation>
    </message>
    <message>
        <source>1 file is about to be added</source>
        <translation>Se va a añadir 1 archivo</translation>
    </message>
    <message>
        <source>%1 files are about to be added</source>
        <translation>Se van a añadir %1 archivos</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>, %1 ya en la lista</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <translation>%1 de tamaño desconocido</translation>
    </message>
    <message>
        <source>%1 can&apos;t be had</source>
        <translation>imposible obtener %1</translation>
    </message>
    <message>
        <source>&amp;Add 1 file</source>
        <translation>&amp;Añadir 1 archivo</translation>
    </message>
    <message>
        <source>&amp;Add %1 files</source>
        <translation>&amp;Añadir %1 archivos</translation>
    </message>
</context>
<context>
    <name>quintet::QueueActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>Al pri&amp;ncipio</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>Limit its speed…</source>
        <translation>Limitar su velocidad…</translation>
    </message>
    <message>
        <source>In the &amp;queue</source>
        <translation>En la c&amp;ola</translation>
    </message>
    <message>
        <source>Limit its speed</source>
        <translation>Limitar su velocidad</translation>
    </message>
    <message>
        <source>This download, kB/s (0: no limit of its own):</source>
        <translation>Esta descarga, kB/s (0: sin límite propio):</translation>
    </message>
    <message>
        <source>Each of them, kB/s (0: no limit of its own):</source>
        <translation>Cada una de ellas, kB/s (0: sin límite propio):</translation>
    </message>
</context>
<context>
    <name>quintet::RemoveQuestion</name>
    <message>
        <source>Remove a list</source>
        <translation>Quitar una lista</translation>
    </message>
    <message>
        <source>One download of “%1” is not finished.</source>
        <translation>Hay una descarga de «%1» sin terminar.</translation>
    </message>
    <message>
        <source>%1 downloads of “%2” are not finished.</source>
        <translation>Hay %1 descargas de «%2» sin terminar.</translation>
    </message>
    <message>
        <source>Files that are here stay where they are.</source>
        <translation>Los archivos ya descargados se quedan donde están.</translation>
    </message>
    <message>
        <source>&amp;Stop and remove all</source>
        <translation>&amp;Detener y quitar todo</translation>
    </message>
    <message>
        <source>&amp;Only what has ended</source>
        <translation>&amp;Solo lo que ha acabado</translation>
    </message>
</context>
<context>
    <name>quintet::ResultsPane</name>
    <message>
        <source>Retry all failed</source>
        <translation>Reintentar lo fallido</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>&amp;Errores</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>Errores por causa</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Open the pane</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 de %2 descargados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>cancelados: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy URLs</source>
        <translation>Copiar los URL</translation>
    </message>
    <message>
        <source>Forget lines that were not understood</source>
        <translation>Olvidar las líneas sin reconocer</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>Save all failed as a list</source>
        <translation>Guardar todas las fallidas como lista</translation>
    </message>
</context>
<context>
    <name>quintet::RetryDelegate</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>quintet::SavedQueue</name>
    <message>
        <source>The disk with the list of downloads doesn&apos;t answer; what is added now is not kept.</source>
        <translation>El disco con la lista de descargas no responde; lo que se añada ahora no se conservará.</translation>
    </message>
</context>
<context>
    <name>quintet::SettingsPage</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Restablecer esta página</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>What is set, before its value: &quot;Files at once:&quot;.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>For screen readers: chooses what a setting names, &quot;Choose: Folder&quot;.</extracomment>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Between two times: 22:00 – 06:00.</extracomment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>quintet::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;When a file is there already</source>
        <translation>&amp;Si el archivo ya existe</translation>
    </message>
    <message>
        <source>Keep it, and skip the download</source>
        <translation>Conservarlo y omitir la descarga</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Take another name: name.1.ext</source>
        <translation>Usar otro nombre: nombre.1.ext</translation>
    </message>
    <message>
        <source>Files at &amp;once</source>
        <translation>&amp;Archivos a la vez</translation>
    </message>
    <message>
        <source>&amp;Connections a file</source>
        <translation>Cone&amp;xiones por archivo</translation>
    </message>
    <message>
        <source>Connections to one &amp;host</source>
        <translation>Conexiones por &amp;host</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>&amp;All downloads together</source>
        <translation>&amp;Todas las descargas juntas</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Replace connections &amp;slower than</source>
        <translation>Reemplazar las conexiones &amp;más lentas que</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The limit is switched on and off with Ctrl+L as well.</source>
        <translation>El límite también se activa y desactiva con Ctrl+L.</translation>
    </message>
    <message>
        <source>Retries and waits</source>
        <translation>Reintentos y esperas</translation>
    </message>
    <message>
        <source>&amp;Tries after the first</source>
        <translation>&amp;Intentos tras el primero</translation>
    </message>
    <message>
        <source>&amp;Wait before the next try</source>
        <translation>&amp;Espera antes del siguiente intento</translation>
    </message>
    <message>
        <source>Only faults that can pass are tried again; each wait is twice as long.</source>
        <translation>Solo se reintentan los errores pasajeros; cada espera dura el doble.</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Abandonar la &amp;conexión tras</translation>
    </message>
    <message>
        <source>Give up a &amp;silent connection after</source>
        <translation>Abandonar una conexión &amp;muda tras</translation>
    </message>
    <message>
        <source>Give up a &amp;file after</source>
        <translation>Abandonar un &amp;archivo tras</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>según el sistema</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or none. A password in it counts for this run only.</source>
        <translation>http://host:port, socks5://host:port o none. Una contraseña solo vale para esta sesión.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>&amp;Certificados de confianza</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>&amp;Oldest TLS</source>
        <translation>TLS más &amp;antiguo</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>&amp;Encryption of ftp://</source>
        <translation>Ci&amp;frado de ftp://</translation>
    </message>
    <message>
        <source>Where the server has it</source>
        <translation>Si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>&amp;Copies by URL</source>
        <translation>&amp;Copias por URL</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>No guardar ninguna</translation>
    </message>
    <message>
        <source>Take them without asking the server</source>
        <translation>Usarlas sin consultar al servidor</translation>
    </message>
    <message>
        <source>Ask the server whether they are still good</source>
        <translation>Preguntar al servidor si siguen al día</translation>
    </message>
    <message>
        <source>&amp;Folder of the copies</source>
        <translation>Carp&amp;eta de las copias</translation>
    </message>
    <message>
        <source>the user&apos;s cache folder</source>
        <translation>la carpeta de caché del usuario</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>&amp;Go on at start with what is not finished</source>
        <translation>Co&amp;ntinuar al iniciar lo que no ha terminado</translation>
    </message>
    <message>
        <source>&amp;Only between</source>
        <translation>&amp;Solo entre</translation>
    </message>
    <message>
        <source>When all are done, r&amp;un</source>
        <translation>Al terminar todo, &amp;ejecutar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The command runs without a shell. To quit or to suspend then is chosen in the menu, for one time.</source>
        <translation>La orden se ejecuta sin shell. Salir o suspender después se elige en el menú, para una sola vez.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>&amp;Idioma (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>&amp;Notify when a list is done</source>
        <translation>&amp;Notificar cuando termine una lista</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>Ic&amp;ono en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps it in the tray</source>
        <translation>Al &amp;cerrar la ventana, seguir en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes move</source>
        <translation>&amp;Mantener el equipo despierto durante las transferencias</translation>
    </message>
    <message>
        <source>When it is closed with downloads at &amp;work</source>
        <translation>Al cerrarla con descargas en c&amp;urso</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Preguntar qué hacer</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>Detenerlas y salir</translation>
    </message>
    <message>
        <source>Keep going in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
</context>
<context>
    <name>quintet::Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and how many downloads it holds, for screen readers: &quot;Failed: 3&quot;.
----------
A list and how many downloads it holds, for screen readers: &quot;SDO May: 47&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 de %2 descargados</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
</context>
<context>
    <name>quintet::SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>User name and password for %1; they are not kept when Quintet ends. A netrc file is.</source>
        <translation>Usuario y contraseña para %1; se olvidan al cerrar Quintet. Un archivo netrc, en cambio, se conserva.</translation>
    </message>
    <message>
        <source>&amp;Sign in and retry</source>
        <translation>&amp;Iniciar sesión y reintentar</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>&amp;Recordar en el depósito de claves</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Remove the login from the keyring</source>
        <translation>Eliminar los datos de acceso del depósito de claves</translation>
    </message>
    <message>
        <source>User name and password for %1.</source>
        <translation>Usuario y contraseña para %1.</translation>
    </message>
</context>
<context>
    <name>quintet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>aún sin mediciones</translation>
    </message>
    <message>
        <source>now %1, at most %2</source>
        <translation>ahora %1, como máximo %2</translation>
    </message>
    <message>
        <source>No speed measured yet</source>
        <translation>Aún no se ha medido la velocidad</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>quintet::StartDialog</name>
    <message>
        <source>Start at</source>
        <translation>Empezar a las</translation>
    </message>
    <message>
        <source>&amp;Downloads wait until:</source>
        <translation>Las &amp;descargas esperan hasta:</translation>
    </message>
    <message>
        <source>Downloads wait until</source>
        <translation>Las descargas esperan hasta</translation>
    </message>
    <message>
        <source>&amp;Start then</source>
        <translation>&amp;Empezar entonces</translation>
    </message>
    <message>
        <source>Start at &amp;once</source>
        <translation>Empezar &amp;ahora</translation>
    </message>
</context>
<context>
    <name>quintet::StateWords</name>
    <message>
        <source>1 connection</source>
        <translation>1 conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>Otra vez en %1</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <translation>Otra vez a las %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source> (the server doesn&apos;t give parts of it)</source>
        <translation> (el servidor no la entrega por partes)</translation>
    </message>
    <message>
        <source> (too little is left for more)</source>
        <translation> (queda muy poco para más)</translation>
    </message>
    <message>
        <source> (more didn&apos;t make it faster)</source>
        <translation> (con más no iba más rápido)</translation>
    </message>
    <message>
        <source> (the server gives no more)</source>
        <translation> (el servidor no da más)</translation>
    </message>
    <message>
        <source> (as many as you allow)</source>
        <translation> (todas las permitidas)</translation>
    </message>
</context>
<context>
    <name>quintet::StatusLine</name>
    <message>
        <source>%1 active</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>quintet::Steering</name>
    <message>
        <source>Start &amp;at…</source>
        <translation>Empezar &amp;a las…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Espera hasta %1</translation>
    </message>
</context>
<context>
    <name>quintet::Tray</name>
    <message>
        <source>&amp;Show Quintet</source>
        <translation>&amp;Mostrar Quintet</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Add from the clipboard</source>
        <translation>&amp;Añadir desde el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>quintet::WhenDone</name>
    <message>
        <source>&amp;When all are done</source>
        <translation>Al &amp;terminar todo</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Se&amp;guir abierto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Sus&amp;pend the computer</source>
        <translation>Sus&amp;pender el equipo</translation>
    </message>
    <message>
        <source>Everything is done. The computer suspends in %1 s.</source>
        <translation>Todo ha terminado. El equipo se suspenderá en %1 s.</translation>
    </message>
    <message>
        <source>Everything is done. Quintet quits in %1 s.</source>
        <translation>Todo ha terminado. Quintet se cerrará en %1 s.</translation>
    </message>
    <message>
        <source>The command for when all are done can&apos;t be started: %1. Check it in the settings.</source>
        <translation>No se puede iniciar la orden prevista para cuando todo termine: %1. Compruébela en las preferencias.</translation>
    </message>
</context>
<context>
    <name>quintet::Wording</name>
    <message>
        <source>the line is longer than 64 KiB</source>
        <translation>la línea supera los 64 KiB</translation>
    </message>
    <message>
        <source>the line is neither &apos;DIGEST  FILE&apos; nor &apos;ALGORITHM (FILE) = DIGEST&apos;</source>
        <translation>la línea no es «RESUMEN  ARCHIVO» ni «ALGORITMO (ARCHIVO) = RESUMEN»</translation>
    </message>
    <message>
        <source>the digest has no file name</source>
        <translation>el resumen no tiene nombre de archivo</translation>
    </message>
    <message>
        <source>the line&apos;s algorithm is not known</source>
        <translation>el algoritmo de la línea es desconocido</translation>
    </message>
    <message>
        <source>no algorithm has digests of this length</source>
        <translation>ningún algoritmo tiene resúmenes de esta longitud</translation>
    </message>
    <message>
        <source>the digest is not a valid %1</source>
        <translation>el resumen no es un %1</translation>
    </message>
    <message>
        <source>the line names no file</source>
        <translation>la línea no nombra ningún archivo</translation>
    </message>
    <message>
        <source>the row has %1 fields, and the first line names only %2</source>
        <translation>la fila tiene %1 campos y la primera línea solo nombra %2</translation>
    </message>
    <message>
        <source>the row has no address</source>
        <translation>la fila no tiene dirección</translation>
    </message>
    <message>
        <source>a mirror can&apos;t be used: %1</source>
        <translation>no se puede usar una réplica: %1</translation>
    </message>
    <message>
        <source>a header is written as &apos;Name: value&apos;, such as &apos;Accept: text/plain&apos;</source>
        <translation>una cabecera se escribe «Nombre: valor», como «Accept: text/plain»</translation>
    </message>
    <message>
        <source>the header %1 can&apos;t be set, it belongs to the transfer itself</source>
        <translation>la cabecera %1 no se puede fijar, pertenece a la propia transferencia</translation>
    </message>
    <message>
        <source>the header %1 has a control character in its value</source>
        <translation>el valor de la cabecera %1 contiene un carácter de control</translation>
    </message>
    <message>
        <source>the header %1 has no value</source>
        <translation>la cabecera %1 no tiene valor</translation>
    </message>
    <message>
        <source>an option line is written as name=value</source>
        <translation>una línea de opción se escribe nombre=valor</translation>
    </message>
    <message>
        <source>the option&apos;s value has a control character in it</source>
        <translation>el valor de la opción contiene un carácter de control</translation>
    </message>
    <message>
        <source>%1 must be a file name, or folders and a name, without &apos;..&apos;</source>
        <translation>%1 debe ser un nombre de archivo, o carpetas y un nombre, sin «..»</translation>
    </message>
    <message>
        <source>%1 names no folder</source>
        <translation>%1 no nombra ninguna carpeta</translation>
    </message>
    <message>
        <source>size is not a number of bytes</source>
        <translation>size no es un número de bytes</translation>
    </message>
    <message>
        <source>overwrite is one of no, yes and unique</source>
        <translation>overwrite es no, yes o unique</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 es true o false</translation>
    </message>
    <message>
        <source>referer is not an address</source>
        <translation>referer no es una dirección</translation>
    </message>
    <message>
        <source>%1 is a number from 1 to %2</source>
        <translation>%1 es un número de 1 a %2</translation>
    </message>
    <message>
        <source>it is not a Metalink: its first element is &apos;%1&apos;</source>
        <translation>no es un Metalink: su primer elemento es «%1»</translation>
    </message>
    <message>
        <source>the Metalink names no file</source>
        <translation>el Metalink no nombra ningún archivo</translation>
    </message>
    <message>
        <source>the Metalink ends in the middle</source>
        <translation>el Metalink termina a la mitad</translation>
    </message>
    <message>
        <source>the Metalink is not well-formed XML (%1)</source>
        <translation>el Metalink no es XML bien formado (%1)</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; can&apos;t be downloaded: %2</source>
        <translation>no se puede descargar el archivo «%1»: %2</translation>
    </message>
    <message>
        <source>the Metalink is larger than 64 MiB</source>
        <translation>el Metalink supera los 64 MiB</translation>
    </message>
    <message>
        <source>the Metalink is not UTF-8</source>
        <translation>el Metalink no está en UTF-8</translation>
    </message>
    <message>
        <source>the Metalink is refused: %1</source>
        <translation>se rechaza el Metalink: %1</translation>
    </message>
    <message>
        <source>its name would put it outside of the target directory</source>
        <translation>su nombre lo pondría fuera de la carpeta de destino</translation>
    </message>
    <message>
        <source>its size is not a number of bytes</source>
        <translation>su tamaño no es un número de bytes</translation>
    </message>
    <message>
        <source>none of its addresses can be used, only http, https, ftp and ftps</source>
        <translation>ninguna de sus direcciones sirve, solo http, https, ftp y ftps</translation>
    </message>
    <message>
        <source>it has no address to download it from</source>
        <translation>no tiene ninguna dirección de descarga</translation>
    </message>
    <message>
        <source>its hash is not a valid %1</source>
        <translation>su resumen no es un %1</translation>
    </message>
    <message>
        <source>its hashes are of algorithms that are not known here</source>
        <translation>sus resúmenes usan algoritmos desconocidos</translation>
    </message>
    <message>
        <source>the hashes of its pieces can&apos;t be used, and it has no other</source>
        <translation>los resúmenes de sus partes no sirven y no hay otros</translation>
    </message>
    <message>
        <source>a file of this machine is written file:///folder/file</source>
        <translation>un archivo de este equipo se escribe file:///carpeta/archivo</translation>
    </message>
    <message>
        <source>file: addresses are of this machine only: file:///folder/file</source>
        <translation>las direcciones file: son solo de este equipo: file:///carpeta/archivo</translation>
    </message>
    <message>
        <source>the address names no file</source>
        <translation>la dirección no nombra ningún archivo</translation>
    </message>
    <message>
        <source>the address is longer than 64 KiB</source>
        <translation>la dirección supera los 64 KiB</translation>
    </message>
    <message>
        <source>the address has a tab or a line break in it</source>
        <translation>la dirección contiene un tabulador o un salto de línea</translation>
    </message>
    <message>
        <source>the address has a control character in it</source>
        <translation>la dirección contiene un carácter de control</translation>
    </message>
    <message>
        <source>the address has a character that can&apos;t be read (is it UTF-8?)</source>
        <translation>la dirección contiene un carácter ilegible (¿es UTF-8?)</translation>
    </message>
    <message>
        <source>the address has half a character in it</source>
        <translation>la dirección contiene medio carácter</translation>
    </message>
    <message>
        <source>the address lacks its scheme, as in https://%1</source>
        <translation>a la dirección le falta el esquema, como en https://%1</translation>
    </message>
    <message>
        <source>http://, https://, ftp:// or ftps:// is missing</source>
        <translation>falta http://, https://, ftp:// o ftps://</translation>
    </message>
    <message>
        <source>the address lacks a colon, as in %1://</source>
        <translation>a la dirección le faltan los dos puntos, como en %1://</translation>
    </message>
    <message>
        <source>there is no scheme %1; %2:// may be meant</source>
        <translation>no existe el esquema %1; quizá quiso decir %2://</translation>
    </message>
    <message>
        <source>file: addresses can&apos;t be downloaded</source>
        <translation>las direcciones file: no se pueden descargar</translation>
    </message>
    <message>
        <source>%1: addresses are not supported, only http, https, ftp and ftps</source>
        <translation>no se admiten direcciones %1:, solo http, https, ftp y ftps</translation>
    </message>
    <message>
        <source>the address&apos;s IPv6 zone can&apos;t be read</source>
        <translation>la zona IPv6 de la dirección es ilegible</translation>
    </message>
    <message>
        <source>what stands in brackets is not an IPv6 address</source>
        <translation>lo que va entre corchetes no es una dirección IPv6</translation>
    </message>
    <message>
        <source>the address has no host name</source>
        <translation>la dirección no tiene nombre de host</translation>
    </message>
    <message>
        <source>the host name has a control character encoded in it</source>
        <translation>el nombre de host contiene un carácter de control codificado</translation>
    </message>
    <message>
        <source>the host name is not valid</source>
        <translation>el nombre de host no es válido</translation>
    </message>
    <message>
        <source>the host is not an IPv4 address</source>
        <translation>el host no es una dirección IPv4</translation>
    </message>
    <message>
        <source>the port is not a number</source>
        <translation>el puerto no es un número</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>el puerto no está entre 1 y 65535</translation>
    </message>
    <message>
        <source>there is a backslash before the path</source>
        <translation>hay una barra invertida antes de la ruta</translation>
    </message>
    <message>
        <source>the user name or password has a control character encoded in it</source>
        <translation>el usuario o la contraseña contiene un carácter de control codificado</translation>
    </message>
    <message>
        <source>the host name has two colons (IPv6 addresses stand in brackets)</source>
        <translation>el nombre de host tiene dos veces dos puntos (las direcciones IPv6 van entre corchetes)</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>la dirección no es válida</translation>
    </message>
    <message>
        <source>the address is empty</source>
        <translation>la dirección está vacía</translation>
    </message>
    <message>
        <source>two slashes must follow %1</source>
        <translation>a %1 deben seguir dos barras</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>la ruta contiene un salto de línea o un NUL codificado</translation>
    </message>
    <message>
        <source>an option line must follow the address it belongs to</source>
        <translation>una línea de opción debe seguir a la dirección a la que pertenece</translation>
    </message>
    <message>
        <source>it has a document type (DOCTYPE), which is not allowed</source>
        <translation>tiene un tipo de documento (DOCTYPE), que no se permite</translation>
    </message>
    <message>
        <source>it has a name of more than %1 characters</source>
        <translation>tiene un nombre de más de %1 caracteres</translation>
    </message>
    <message>
        <source>it has an element of more than %1 attributes</source>
        <translation>tiene un elemento de más de %1 atributos</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>sus elementos están anidados a más de %1 niveles</translation>
    </message>
</context>
</TS>
