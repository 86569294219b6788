<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>quintet</name>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>The server %1 refuses to hand out this file</source>
        <translation>Le serveur %1 refuse de fournir ce fichier</translation>
    </message>
    <message>
        <source>The link may have expired, or a login may be needed: get a new link, or log in.</source>
        <translation>Le lien a peut-être expiré ou demande une connexion&#xa0;: obtenez un nouveau lien ou identifiez-vous.</translation>
    </message>
    <message>
        <source>Not on the server</source>
        <translation>Absent du serveur</translation>
    </message>
    <message>
        <source>The server %1 has no such file</source>
        <translation>Le serveur %1 ne possède pas ce fichier</translation>
    </message>
    <message>
        <source>Check the address, or ask the archive.</source>
        <translation>Vérifiez l’adresse ou contactez l’archive.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>The server %1 waited too long for us</source>
        <translation>Le serveur %1 nous a attendus trop longtemps</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>Retiré du serveur</translation>
    </message>
    <message>
        <source>The server %1 says the file is gone for good</source>
        <translation>Selon le serveur %1, le fichier a disparu définitivement</translation>
    </message>
    <message>
        <source>Look for another source, or ask the archive.</source>
        <translation>Cherchez une autre source ou contactez l’archive.</translation>
    </message>
    <message>
        <source>Range refused</source>
        <translation>Plage refusée</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the part asked for</source>
        <translation>Le serveur %1 ne peut pas fournir la partie demandée</translation>
    </message>
    <message>
        <source>The file may have changed: start it again.</source>
        <translation>Le fichier a peut-être changé&#xa0;: recommencez le téléchargement.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The server %1 gets too many requests from here</source>
        <translation>Le serveur %1 reçoit trop de requêtes d’ici</translation>
    </message>
    <message>
        <source>Try again later, with fewer connections.</source>
        <translation>Réessayez plus tard, avec moins de connexions.</translation>
    </message>
    <message>
        <source>Barred by law</source>
        <translation>Interdit par la loi</translation>
    </message>
    <message>
        <source>The server %1 may not hand out this file</source>
        <translation>Le serveur %1 n’a pas le droit de fournir ce fichier</translation>
    </message>
    <message>
        <source>Look for another source.</source>
        <translation>Cherchez une autre source.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>The server %1 refuses the request</source>
        <translation>Le serveur %1 refuse la requête</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>Serveur non joint</translation>
    </message>
    <message>
        <source>The gateway at %1 gets no answer from its server</source>
        <translation>La passerelle %1 n’obtient pas de réponse de son serveur</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Serveur occupé</translation>
    </message>
    <message>
        <source>The server %1 is busy or being repaired</source>
        <translation>Le serveur %1 est occupé ou en maintenance</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>The server %1 has a fault of its own</source>
        <translation>Le serveur %1 a rencontré une erreur interne</translation>
    </message>
    <message>
        <source>Try again later, or tell its operator.</source>
        <translation>Réessayez plus tard ou prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server %1 does not give this file</source>
        <translation>Le serveur %1 ne fournit pas ce fichier</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the file now</source>
        <translation>Le serveur %1 ne peut pas fournir le fichier pour le moment</translation>
    </message>
    <message>
        <source>Name not looked up</source>
        <translation>Nom non résolu</translation>
    </message>
    <message>
        <source>The host name %1 can&apos;t be looked up now</source>
        <translation>Le nom d’hôte %1 ne peut pas être résolu pour le moment</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No such host</source>
        <translation>Hôte inconnu</translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found</source>
        <translation>L’hôte %1 est introuvable</translation>
    </message>
    <message>
        <source>Check how the address is spelled.</source>
        <translation>Vérifiez l’orthographe de l’adresse.</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>Connexion impossible</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached</source>
        <translation>Le serveur %1 est injoignable</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Vérifiez le réseau ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The download from %1 took too long</source>
        <translation>Le téléchargement depuis %1 a pris trop de temps</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>Réessayez plus tard ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Non sécurisé</translation>
    </message>
    <message>
        <source>The connection to %1 would not be secure</source>
        <translation>La connexion à %1 ne serait pas sécurisée</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date and time; if they are right, ask the server&apos;s operator.</source>
        <translation>Vérifiez l’adresse, ainsi que la date et l’heure de cet ordinateur&#xa0;; si elles sont justes, contactez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Proxy wants a login</source>
        <translation>Le proxy demande une connexion</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a login</source>
        <translation>Le proxy menant à %1 demande une identification</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password.</source>
        <translation>Indiquez le nom d’utilisateur et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Échec du proxy</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed</source>
        <translation>Le proxy menant à %1 a échoué</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s settings.</source>
        <translation>Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>Login needed</source>
        <translation>Identification requise</translation>
    </message>
    <message>
        <source>The server %1 wants a valid login</source>
        <translation>Le serveur %1 demande une identification valide</translation>
    </message>
    <message>
        <source>Give a user name and a password, or put them into the netrc file.</source>
        <translation>Indiquez un nom d’utilisateur et un mot de passe, ou inscrivez-les dans le fichier netrc.</translation>
    </message>
    <message>
        <source>Bad redirect</source>
        <translation>Redirection invalide</translation>
    </message>
    <message>
        <source>The server %1 redirects to where we can&apos;t go</source>
        <translation>Le serveur %1 redirige vers une adresse inaccessible</translation>
    </message>
    <message>
        <source>See in a browser where the address leads.</source>
        <translation>Regardez dans un navigateur où mène l’adresse.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>The file from %1 was cut off (truncated)</source>
        <translation>Le fichier venant de %1 a été tronqué</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Modifié sur le serveur</translation>
    </message>
    <message>
        <source>The file on %1 changed while it was fetched</source>
        <translation>Le fichier sur %1 a changé pendant son téléchargement</translation>
    </message>
    <message>
        <source>Try again: it starts from the beginning.</source>
        <translation>Réessayez&#xa0;: le téléchargement reprendra du début.</translation>
    </message>
    <message>
        <source>A web page came</source>
        <translation>Page web reçue</translation>
    </message>
    <message>
        <source>The server %1 sent a web page, not the file</source>
        <translation>Le serveur %1 a envoyé une page web au lieu du fichier</translation>
    </message>
    <message>
        <source>Open the address in a browser: a login or terms of use may be in the way.</source>
        <translation>Ouvrez l’adresse dans un navigateur&#xa0;: une identification ou des conditions d’utilisation font peut-être obstacle.</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Somme de contrôle différente</translation>
    </message>
    <message>
        <source>The checksum of the file from %1 does not fit</source>
        <translation>La somme de contrôle du fichier venant de %1 ne correspond pas</translation>
    </message>
    <message>
        <source>Check the expected value, or fetch the file from another source.</source>
        <translation>Vérifiez la valeur attendue ou téléchargez le fichier depuis une autre source.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Réponse inutilisable</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be used</source>
        <translation>La réponse de %1 est inutilisable</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Quintet can&apos;t fetch this</source>
        <translation>Quintet ne peut pas télécharger ceci</translation>
    </message>
    <message>
        <source>Look for an http or https address of it.</source>
        <translation>Cherchez-en une adresse http ou https.</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Nom déjà pris</translation>
    </message>
    <message>
        <source>The file can&apos;t have its name</source>
        <translation>Le fichier ne peut pas recevoir son nom</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>Espace insuffisant</translation>
    </message>
    <message>
        <source>There is no space left for the file</source>
        <translation>Il n’y a plus de place pour le fichier</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The file may not be written</source>
        <translation>L’écriture du fichier n’est pas autorisée</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another folder.</source>
        <translation>Modifiez les droits du dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Disk fault</source>
        <translation>Erreur de disque</translation>
    </message>
    <message>
        <source>The file can&apos;t be written or read</source>
        <translation>Le fichier ne peut pas être écrit ou lu</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Vérifiez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Not in the cache</source>
        <translation>Absent du cache</translation>
    </message>
    <message>
        <source>The file is not in the cache</source>
        <translation>Le fichier n’est pas dans le cache</translation>
    </message>
    <message>
        <source>Allow the network, or fetch it there first.</source>
        <translation>Autorisez le réseau ou placez d’abord le fichier dans le cache.</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>This can&apos;t be understood</source>
        <translation>Ceci est incompréhensible</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
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
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>; it asks to wait for %1</source>
        <translation>&#xa0;; il demande d’attendre %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sentence without its full stop, and what is known besides.</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>One link a line, or any text with links in it.
Patterns work too: https://example.org/img_[001-120].fits</source>
        <translation>Un lien par ligne, ou n’importe quel texte contenant des liens.
Les motifs conviennent aussi&#xa0;: https://example.org/img_[001-120].fits</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>From a &amp;list file…</source>
        <translation>Depuis une &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Read links from a file</source>
        <translation>Lire des liens depuis un fichier</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 lien</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 liens</translation>
    </message>
    <message>
        <source>, %1 not understood</source>
        <translation>, non reconnus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder needs its full path.</source>
        <translation>Le chemin complet du dossier est nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>&amp;Ajouter %1</translation>
    </message>
    <message>
        <source>With the folders &amp;below</source>
        <translation>Avec les &amp;sous-dossiers</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>Commencer &amp;tout de suite</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>Ape&amp;rçu…</translation>
    </message>
    <message>
        <source>Ask the servers for the sizes first</source>
        <translation>Demander d’abord les tailles aux serveurs</translation>
    </message>
    <message>
        <source>&amp;Preview %1…</source>
        <translation>Ape&amp;rçu de %1…</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>, %1 déjà dans la liste</translation>
    </message>
    <message>
        <source>%1 with a checksum from %2</source>
        <translation>%1 avec une somme de contrôle de %2</translation>
    </message>
</context>
<context>
    <name>quintet::AddExtras</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>Somme de &amp;contrôle</translation>
    </message>
    <message>
        <source>Mirr&amp;ors</source>
        <translation>Mir&amp;oirs</translation>
    </message>
    <message>
        <source>Other addresses of the same file, one a line</source>
        <translation>Autres adresses du même fichier, une par ligne</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The title of a field.</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>The name can&apos;t be used for a file.</source>
        <translation>Ce nom ne convient pas à un fichier.</translation>
    </message>
    <message>
        <source>A mirror can&apos;t have a user name or password in it.</source>
        <translation>Un miroir ne peut contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Un mot de passe demande un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>Reten&amp;ir dans le trousseau</translation>
    </message>
</context>
<context>
    <name>quintet::Adding</name>
    <message>
        <source>Add 1 link</source>
        <translation>Ajouter 1 lien</translation>
    </message>
    <message>
        <source>Add %1 links</source>
        <translation>Ajouter %1 liens</translation>
    </message>
    <message>
        <source>Add the links of this list</source>
        <translation>Ajouter les liens de cette liste</translation>
    </message>
    <message>
        <source>Add the links of %1 lists</source>
        <translation>Ajouter les liens de %1 listes</translation>
    </message>
    <message>
        <source>Add from list files</source>
        <translation>Ajouter depuis des listes</translation>
    </message>
    <message>
        <source>Add from a &amp;list file…</source>
        <translation>Ajouter depuis une &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>Coller &amp;des liens</translation>
    </message>
    <message>
        <source>Offer links that are &amp;copied</source>
        <translation>Propo&amp;ser les liens copiés</translation>
    </message>
</context>
<context>
    <name>quintet::Batches</name>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Repr&amp;endre</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Re&amp;move list</source>
        <translation>Retirer la &amp;liste</translation>
    </message>
</context>
<context>
    <name>quintet::Checksum</name>
    <message>
        <source>a checksum is written ALGORITHM=VALUE, e.g. sha-256=9f86…</source>
        <translation>une somme de contrôle s’écrit ALGORITHME=VALEUR, p. ex. sha-256=9f86…</translation>
    </message>
    <message>
        <source>unknown checksum algorithm; known are %1</source>
        <translation>algorithme de somme de contrôle inconnu&#xa0;; sont connus %1</translation>
    </message>
    <message>
        <source>the checksum&apos;s value is not a valid %1: that is %2 hex digits, or base64</source>
        <translation>la valeur n’est pas un %1&#xa0;: il faut %2 chiffres hexadécimaux, ou du base64</translation>
    </message>
</context>
<context>
    <name>quintet::Chronicle</name>
    <message>
        <source>Tried again in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>%1; tried again in %2</source>
        <translation>%1&#xa0;; nouvel essai dans %2</translation>
    </message>
    <message>
        <source>Done: %1 in %2, checksum compared</source>
        <translation>Terminé&#xa0;: %1 en %2, somme de contrôle vérifiée</translation>
    </message>
    <message>
        <source>Done: %1 in %2</source>
        <translation>Terminé&#xa0;: %1 en %2</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>Était déjà là</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>quintet::CommandBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Limit: off</source>
        <translation>Limite&#xa0;: aucune</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>Vitesse maximale de tous les téléchargements réunis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>All downloads together, kB/s (0: no limit):</source>
        <translation>Tous les téléchargements réunis, ko/s (0&#xa0;: sans limite)&#xa0;:</translation>
    </message>
    <message>
        <source>Limi&amp;t the speed</source>
        <translation>Limiter la &amp;vitesse</translation>
    </message>
</context>
<context>
    <name>quintet::CountdownBar</name>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Annuler (%1)</translation>
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
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>A download has failed</source>
        <translation>Un téléchargement a échoué</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>Downloads ended</source>
        <translation>Téléchargements achevés</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Téléchargements terminés</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsFeed</name>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>Cop&amp;y details for a report</source>
        <translation>&amp;Copier les détails pour un rapport</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsPane</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Sélectionnez un téléchargement pour voir ses détails.</translation>
    </message>
    <message>
        <source>%1 downloads are selected; select one to see its details.</source>
        <translation>%1 téléchargements sont sélectionnés&#xa0;; n’en sélectionnez qu’un pour voir ses détails.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Raison&#xa0;:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <translation>Provient de&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 bytes)</source>
        <translation>%1 sur %2 (%3 octets)</translation>
    </message>
    <message>
        <source>Of earlier runs:</source>
        <translation>De sessions précédentes&#xa0;:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Connexions&#xa0;:</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, au plus %2</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>Tentatives&#xa0;:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Somme de contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (as expected)</source>
        <translation>%1 (comme prévu)</translation>
    </message>
    <message>
        <source>%1 (nothing to compare with)</source>
        <translation>%1 (rien à comparer)</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (attendue)</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>À savoir&#xa0;:</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 connexion</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 connexions</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>miroir</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadActions</name>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Repr&amp;endre</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>Copier l’&amp;URL</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1, taille inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Progress: 62 %&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadRecorder</name>
    <message>
        <source>The list of downloads was damaged; it was put aside as %1.</source>
        <translation>La liste des téléchargements était endommagée&#xa0;; elle a été mise de côté sous %1.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged; %1 of it could be read, and the rest was put aside as %2.</source>
        <translation>La liste des téléchargements était endommagée&#xa0;; %1 ont pu être lus, le reste a été mis de côté sous %2.</translation>
    </message>
    <message>
        <source>A newer Quintet made the list of downloads; it is left as it is, and what is added now is not kept.</source>
        <translation>La liste des téléchargements vient d’une version plus récente de Quintet&#xa0;; elle reste inchangée, et ce qui est ajouté maintenant n’est pas conservé.</translation>
    </message>
    <message>
        <source>Another Quintet has the list of downloads open, maybe on another machine; what is added here is not kept.</source>
        <translation>Un autre Quintet, peut-être sur une autre machine, utilise la liste des téléchargements&#xa0;; ce qui est ajouté ici n’est pas conservé.</translation>
    </message>
    <message>
        <source>There is no space to keep the list of downloads (%1); free some.</source>
        <translation>Il n’y a pas de place pour conserver la liste des téléchargements (%1)&#xa0;; libérez-en.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be kept: check the file %1.</source>
        <translation>La liste des téléchargements ne peut pas être conservée&#xa0;: vérifiez le fichier %1.</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadTable</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>quintet::DropFrame</name>
    <message>
        <source>Drop here to add</source>
        <translation>Déposer ici pour ajouter</translation>
    </message>
</context>
<context>
    <name>quintet::EditUrls</name>
    <message>
        <source>Replace in &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Edit URLs</source>
        <translation>Modifier les URL</translation>
    </message>
    <message>
        <source>URLs, one a line</source>
        <translation>URL, une par ligne</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Save and retry</source>
        <translation>Enregi&amp;strer et réessayer</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>Remplacer &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>These have to stay %1 lines.</source>
        <translation>Le nombre de lignes doit rester %1.</translation>
    </message>
    <message>
        <source>Line %1 is not a URL.</source>
        <translation>La ligne %1 n’est pas une URL.</translation>
    </message>
    <message>
        <source>Found %1 times.</source>
        <translation>Trouvé %1 fois.</translation>
    </message>
    <message>
        <source>This has to stay one line.</source>
        <translation>Cela doit rester une seule ligne.</translation>
    </message>
</context>
<context>
    <name>quintet::EmptyPage</name>
    <message>
        <source>or press Ctrl+V</source>
        <translation>ou appuyez sur Ctrl+V</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Drop links or a list here</source>
        <translation>Déposez ici des liens ou une liste</translation>
    </message>
    <message>
        <source>Add the link from the clipboard</source>
        <translation>Ajouter le lien du presse-papiers</translation>
    </message>
    <message>
        <source>Add the %1 links from the clipboard</source>
        <translation>Ajouter les %1 liens du presse-papiers</translation>
    </message>
    <message>
        <source>Files go to %1</source>
        <translation>Les fichiers vont dans %1</translation>
    </message>
    <message>
        <source>The list of downloads is being read…</source>
        <translation>Lecture de la liste des téléchargements…</translation>
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
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry all: %1</source>
        <translation>Tout réessayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Réessayer %1</translation>
    </message>
</context>
<context>
    <name>quintet::Fix</name>
    <message>
        <source>Edit URLs…</source>
        <translation>Modifier les URL…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Une seule connexion</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans un navigateur</translation>
    </message>
    <message>
        <source>Other mirror…</source>
        <translation>Autre miroir…</translation>
    </message>
</context>
<context>
    <name>quintet::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Dossier de destination</translation>
    </message>
</context>
<context>
    <name>quintet::Format</name>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>Eo</translation>
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
        <translation>%1 j %2 h</translation>
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
        <translation>le texte</translation>
    </message>
    <message>
        <source>This stands for more addresses than the window takes</source>
        <translation>Ceci représente plus d’adresses que la fenêtre n’en accepte</translation>
    </message>
</context>
<context>
    <name>quintet::KeptLogins</name>
    <message>
        <source>The keyring did not take the login; it counts until Quintet ends.</source>
        <translation>Le trousseau n’a pas pris les identifiants&#xa0;; ils valent jusqu’à la fermeture de Quintet.</translation>
    </message>
    <message>
        <source>The keyring did not forget the login; remove it there.</source>
        <translation>Le trousseau n’a pas oublié les identifiants&#xa0;; supprimez-les là-bas.</translation>
    </message>
</context>
<context>
    <name>quintet::Keyring</name>
    <message>
        <source>Default keyring</source>
        <translation>Trousseau par défaut</translation>
    </message>
</context>
<context>
    <name>quintet::Languages</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as menus have it: &quot;Deutsch&quot;.</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>quintet::LeaveQuestion</name>
    <message>
        <source>Downloads are not finished</source>
        <translation>Téléchargements inachevés</translation>
    </message>
    <message>
        <source>One download is not finished. Stop it and quit?</source>
        <translation>Un téléchargement n’est pas terminé. L’arrêter et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>%1 downloads are not finished. Stop them and quit?</source>
        <translation>%1 téléchargements ne sont pas terminés. Les arrêter et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and the next start goes on.</source>
        <translation>Ce qui est arrivé reste sur le disque, et le prochain démarrage continuera.</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and waits at the next start.</source>
        <translation>Ce qui est arrivé reste sur le disque et attendra au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Arrêter et quitter</translation>
    </message>
    <message>
        <source>&amp;Keep downloading</source>
        <translation>&amp;Continuer à télécharger</translation>
    </message>
    <message>
        <source>Keep going in the &amp;tray</source>
        <translation>Continuer dans la &amp;boîte à miniatures</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>&amp;Retenir ma réponse</translation>
    </message>
    <message>
        <source>It can be changed in the settings, on the page Desktop.</source>
        <translation>Cela peut être changé dans les paramètres, à la page Bureau.</translation>
    </message>
</context>
<context>
    <name>quintet::ListFiles</name>
    <message>
        <source>This is not a file</source>
        <translation>Ceci n’est pas un fichier</translation>
    </message>
    <message>
        <source>This is too large for a list</source>
        <translation>Ceci est trop volumineux pour une liste</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Ce fichier est illisible</translation>
    </message>
    <message>
        <source>This is not a list of links</source>
        <translation>Ceci n’est pas une liste de liens</translation>
    </message>
    <message>
        <source>This page has no whole links</source>
        <translation>Cette page ne contient aucun lien complet</translation>
    </message>
</context>
<context>
    <name>quintet::MainWindow</name>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>Réessayer tous les &amp;échecs</translation>
    </message>
    <message>
        <source>Remove &amp;done from list</source>
        <translation>Retirer les téléchargements &amp;terminés</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Open download f&amp;older</source>
        <translation>&amp;Ouvrir le dossier des téléchargements</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>No links in there</source>
        <translation>Aucun lien trouvé</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 ajouté</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajoutés</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>non reconnus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 déjà dans la liste</translation>
    </message>
</context>
<context>
    <name>quintet::Mending</name>
    <message>
        <source>Save as a list…</source>
        <translation>Enregistrer comme liste…</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Enregistrer comme liste</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be written: %2.</source>
        <translation>La liste %1 ne peut pas être écrite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Other mirror</source>
        <translation>Autre miroir</translation>
    </message>
    <message>
        <source>Where else is the same file? Change the host or the whole address; what is here of it is kept where a checksum tells that it is the same.</source>
        <translation>Où trouver ailleurs le même fichier&#xa0;? Changez l’hôte ou toute l’adresse&#xa0;; ce qui est déjà là est conservé si une somme de contrôle montre que c’est le même.</translation>
    </message>
</context>
<context>
    <name>quintet::NoteWords</name>
    <message>
        <source>started again: the file changed on the server</source>
        <translation>recommencé : le fichier a changé sur le serveur</translation>
    </message>
    <message>
        <source>started again: only sources with another file are left</source>
        <translation>recommencé : il ne reste que des sources avec un autre fichier</translation>
    </message>
    <message>
        <source>started again: what an earlier run left didn&apos;t have the checksum</source>
        <translation>recommencé : ce qu&apos;une exécution précédente a laissé n&apos;avait pas la somme de contrôle</translation>
    </message>
    <message>
        <source>started again: the server&apos;s ranges are no use</source>
        <translation>recommencé : les plages du serveur sont inutilisables</translation>
    </message>
    <message>
        <source>started again: the server gives no ranges</source>
        <translation>recommencé : le serveur ne donne pas de plages</translation>
    </message>
    <message>
        <source>started again: it isn&apos;t known what the unfinished file held</source>
        <translation>recommencé : on ne sait pas ce que contenait le fichier inachevé</translation>
    </message>
    <message>
        <source>started again: the unfinished file is of another address</source>
        <translation>recommencé : le fichier inachevé est d&apos;une autre adresse</translation>
    </message>
    <message>
        <source>started again: the server gave nothing to tell versions of the file by</source>
        <translation>recommencé : le serveur n&apos;a rien donné pour distinguer les versions du fichier</translation>
    </message>
    <message>
        <source>started again: the file is to have another size</source>
        <translation>recommencé : le fichier doit avoir une autre taille</translation>
    </message>
    <message>
        <source>started again: the file is to have another checksum</source>
        <translation>recommencé : le fichier doit avoir une autre somme de contrôle</translation>
    </message>
    <message>
        <source>the source %1 was left out: %2</source>
        <translation>la source %1 a été écartée : %2</translation>
    </message>
    <message>
        <source>what %1 sources gave together didn&apos;t have the checksum: fetched again from one at a time</source>
        <translation>ce que %1 sources ont donné ensemble n&apos;avait pas la somme de contrôle : repris d&apos;une seule à la fois</translation>
    </message>
    <message>
        <source>%1 gave wrong bytes</source>
        <translation>%1 a donné des octets erronés</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>redirigé vers %1</translation>
    </message>
    <message>
        <source>the server allows %1 connections</source>
        <translation>le serveur permet %1 connexions</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are no use: one connection</source>
        <translation>les plages du serveur sont inutilisables : une connexion</translation>
    </message>
    <message>
        <source>%1 connections: more didn&apos;t make it faster</source>
        <translation>%1 connexions : plus n&apos;allait pas plus vite</translation>
    </message>
    <message>
        <source>a connection was too slow for the others and was replaced: %1</source>
        <translation>une connexion était trop lente pour les autres et a été remplacée : %1</translation>
    </message>
    <message>
        <source>renamed to %1: the name was taken meanwhile</source>
        <translation>renommé en %1 : le nom a été pris entre-temps</translation>
    </message>
    <message>
        <source>renamed to %1: another file of this run has its name</source>
        <translation>renommé en %1 : un autre fichier de cette exécution porte son nom</translation>
    </message>
    <message>
        <source>size unconfirmed: the server stated no length</source>
        <translation>taille non confirmée : le serveur n&apos;a pas indiqué de longueur</translation>
    </message>
    <message>
        <source>the copy in the cache was not used: %1</source>
        <translation>la copie en cache n&apos;a pas été utilisée : %1</translation>
    </message>
    <message>
        <source>the copy in the cache was used, which may be out of date: %1</source>
        <translation>la copie en cache a été utilisée, elle peut être périmée : %1</translation>
    </message>
    <message>
        <source>not kept in the cache: it has no place for %1 addresses</source>
        <translation>non gardé en cache : il n&apos;a pas de place pour les adresses %1</translation>
    </message>
    <message>
        <source>not kept in the cache: %1</source>
        <translation>non gardé en cache : %1</translation>
    </message>
    <message>
        <source>a damaged part of what an earlier run left was fetched again</source>
        <translation>une partie endommagée laissée par une exécution précédente a été reprise</translation>
    </message>
    <message>
        <source>piece %1 didn&apos;t have its checksum and was fetched again</source>
        <translation>le morceau %1 n&apos;avait pas sa somme de contrôle et a été repris</translation>
    </message>
    <message>
        <source>resumed: %1 of %2 bytes are here</source>
        <translation>repris : %1 octets sur %2 sont là</translation>
    </message>
    <message>
        <source>the server states a digest that can&apos;t be read: “%1”</source>
        <translation>le serveur indique une empreinte illisible : « %1 »</translation>
    </message>
    <message>
        <source>the server states a digest in an unknown algorithm: “%1”</source>
        <translation>le serveur indique une empreinte d&apos;un algorithme inconnu : « %1 »</translation>
    </message>
    <message>
        <source>%1 is of the compressed body and was not compared</source>
        <translation>%1 concerne le contenu compressé et n&apos;a pas été comparé</translation>
    </message>
    <message>
        <source>the password was sent unencrypted: the server offers no TLS for FTP</source>
        <translation>le mot de passe a été envoyé en clair : le serveur n&apos;offre pas TLS pour FTP</translation>
    </message>
    <message>
        <source>tried again from another source</source>
        <translation>nouvel essai depuis une autre source</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>connexion fermée</translation>
    </message>
    <message>
        <source>it answers without TLS there</source>
        <translation>il y répond sans TLS</translation>
    </message>
    <message>
        <source>no connection: timed out</source>
        <translation>pas de connexion : délai dépassé</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>pas de connexion en %1 s</translation>
    </message>
    <message>
        <source>nothing received for %1 s</source>
        <translation>rien reçu pendant %1 s</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>cet hôte n&apos;existe pas</translation>
    </message>
    <message>
        <source>no bytes came</source>
        <translation>aucun octet n&apos;est arrivé</translation>
    </message>
    <message>
        <source>cut off after %1 bytes</source>
        <translation>coupé après %1 octets</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes are there</source>
        <translation>seuls %1 octets sur %2 sont là</translation>
    </message>
    <message>
        <source>expected %1 %2, got %3</source>
        <translation>attendu %1 %2, reçu %3</translation>
    </message>
    <message>
        <source>expected %1, the server states %2</source>
        <translation>attendu %1, le serveur indique %2</translation>
    </message>
    <message>
        <source>piece %1 doesn&apos;t have its checksum</source>
        <translation>le morceau %1 n&apos;a pas sa somme de contrôle</translation>
    </message>
    <message>
        <source>the answer is empty or not HTTP</source>
        <translation>la réponse est vide ou n&apos;est pas du HTTP</translation>
    </message>
    <message>
        <source>the answer ended with status %1</source>
        <translation>la réponse s&apos;est terminée par l&apos;état %1</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are wrong</source>
        <translation>les plages du serveur sont fausses</translation>
    </message>
    <message>
        <source>more than 20 redirects</source>
        <translation>plus de 20 redirections</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>le proxy demande une connexion</translation>
    </message>
    <message>
        <source>the row is longer than 64 KiB</source>
        <translation>la ligne dépasse 64 Kio</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>something follows the quote at the end of a field</source>
        <translation>quelque chose suit le guillemet à la fin d’un champ</translation>
    </message>
    <message>
        <source>a %1 without its %2</source>
        <translation>un %1 sans son %2</translation>
    </message>
    <message>
        <source>it stands for too many addresses</source>
        <translation>il désigne trop d’adresses</translation>
    </message>
    <message>
        <source>it stands for more than 1,000,000 addresses</source>
        <translation>il désigne plus de 1&#x202f;000&#x202f;000 d’adresses</translation>
    </message>
    <message>
        <source>{ } is empty</source>
        <translation>{ } est vide</translation>
    </message>
    <message>
        <source>{ } has another pattern in it</source>
        <translation>{ } contient un autre motif</translation>
    </message>
    <message>
        <source>[ ] takes a range such as [1-20], [001-120], [a-z] or [0-100:10]</source>
        <translation>[ ] attend un intervalle tel que [1-20], [001-120], [a-z] ou [0-100:10]</translation>
    </message>
    <message>
        <source>curl&apos;s option %1 %2.</source>
        <translation>L’option %1 de curl&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>%1 n’a pas de valeur</translation>
    </message>
    <message>
        <source>names a file of cookies: give that with --cookies</source>
        <translation>nomme un fichier de cookies&#xa0;: donnez-le avec --cookies</translation>
    </message>
    <message>
        <source>the curl call sends a %1; only downloads (GET) can be taken over</source>
        <translation>l’appel de curl envoie un %1&#xa0;; seuls les téléchargements (GET) peuvent être repris</translation>
    </message>
    <message>
        <source>the curl call does more than download (%1)</source>
        <translation>l’appel de curl fait plus que télécharger (%1)</translation>
    </message>
    <message>
        <source>is passed over</source>
        <translation>est laissée de côté</translation>
    </message>
    <message>
        <source>is not known and passed over</source>
        <translation>est inconnue et laissée de côté</translation>
    </message>
    <message>
        <source>names a file of headers, which is passed over</source>
        <translation>nomme un fichier d’en-têtes, qui est laissé de côté</translation>
    </message>
    <message>
        <source>is passed over: %1</source>
        <translation>est laissée de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>the curl call has no address</source>
        <translation>l’appel de curl n’a pas d’adresse</translation>
    </message>
    <message>
        <source>the curl call&apos;s address can&apos;t be used: %1</source>
        <translation>l’adresse de l’appel de curl est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>loses its folders: they would leave the target folder</source>
        <translation>perd ses dossiers&#xa0;: ils sortiraient du dossier cible</translation>
    </message>
    <message>
        <source>something else follows the curl call</source>
        <translation>autre chose suit l’appel de curl</translation>
    </message>
    <message>
        <source>the curl call is longer than 64 KiB</source>
        <translation>l’appel de curl dépasse 64 Kio</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>La ligne %1 de %2</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>La liste %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be read: %2.</source>
        <translation>La liste %1 ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the fetched list can&apos;t be read</source>
        <translation>la liste téléchargée ne peut pas être lue</translation>
    </message>
    <message>
        <source>on standard input</source>
        <translation>de l’entrée standard</translation>
    </message>
    <message>
        <source>the call of curl</source>
        <translation>l’appel de curl</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not below the target directory</source>
        <translation>le dossier «&#xa0;%1&#xa0;» n’est pas sous le dossier cible</translation>
    </message>
    <message>
        <source>a name or checksum is for one file, and this is a folder</source>
        <translation>un nom ou une somme de contrôle vaut pour un fichier, et ceci est un dossier</translation>
    </message>
    <message>
        <source>The target %1 is a file of this call itself: an input list, a report or a log.</source>
        <translation>La cible %1 est un fichier de cet appel même&#xa0;: une liste, un rapport ou un journal.</translation>
    </message>
    <message>
        <source>%1 takes %2, not &apos;%3&apos;.</source>
        <translation>%1 attend %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>seconds from 0 to 10000000, such as 90 or 0.5</source>
        <translation>des secondes de 0 à 10000000, par exemple 90 ou 0.5</translation>
    </message>
    <message>
        <source>bytes a second, such as 65536, 500k, 2M or 1.5G (at most 10^12)</source>
        <translation>des octets par seconde, par exemple 65536, 500k, 2M ou 1.5G (au plus 10^12)</translation>
    </message>
    <message>
        <source>one of try, require and off</source>
        <translation>l’une des valeurs try, require et off</translation>
    </message>
    <message>
        <source>one of 1.2 and 1.3</source>
        <translation>l’une des valeurs 1.2 et 1.3</translation>
    </message>
    <message>
        <source>one of use, update and off</source>
        <translation>l’une des valeurs use, update et off</translation>
    </message>
    <message>
        <source>%1 needs the name of a folder.</source>
        <translation>%1 demande le nom d’un dossier.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is a file, not a folder.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>holds no %1</source>
        <translation>ne contient pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>doesn&apos;t exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>is not the name of a file</source>
        <translation>n’est pas le nom d’un fichier</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It needs a value.</source>
        <translation>Il faut une valeur.</translation>
    </message>
    <message>
        <source>The environment names a proxy that can&apos;t be used: %1.</source>
        <translation>L’environnement nomme un proxy inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--interface and a proxy exclude each other; --proxy none goes without.</source>
        <translation>--interface et un proxy s’excluent&#xa0;; --proxy none s’en passe.</translation>
    </message>
    <message>
        <source>--offline and --cache=%1 exclude each other.</source>
        <translation>--offline et --cache=%1 s’excluent.</translation>
    </message>
    <message>
        <source>--cache-dir needs --cache or --offline.</source>
        <translation>--cache-dir demande --cache ou --offline.</translation>
    </message>
    <message>
        <source>--offline allows no network</source>
        <translation>--offline n’autorise pas le réseau</translation>
    </message>
    <message>
        <source>no other source is listed</source>
        <translation>aucune autre source n’est indiquée</translation>
    </message>
    <message>
        <source>the hashes of its pieces are not of a file of %1 bytes</source>
        <translation>les empreintes de ses morceaux ne sont pas celles d’un fichier de %1 octets</translation>
    </message>
    <message>
        <source>not modified</source>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>the server&apos;s file has %1 bytes, not %2</source>
        <translation>le fichier du serveur a %1 octets, pas %2</translation>
    </message>
    <message>
        <source>the range was ignored</source>
        <translation>la plage a été ignorée</translation>
    </message>
    <message>
        <source>another source than before</source>
        <translation>une autre source qu’avant</translation>
    </message>
    <message>
        <source>it states another checksum</source>
        <translation>elle indique une autre somme de contrôle</translation>
    </message>
    <message>
        <source>nothing tells versions of its file apart</source>
        <translation>rien ne distingue les versions de son fichier</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>rien n’a été dit</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>il est devenu plus court</translation>
    </message>
    <message>
        <source>Quintet keeps no %1 from one start to the next</source>
        <translation>Quintet ne garde pas d’un démarrage à l’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>en-tête %1</translation>
    </message>
    <message>
        <source>%1, and no %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>no space left on the device</source>
        <translation>plus d’espace sur le périphérique</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>le quota de disque est épuisé</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>the file is larger than the file system or a limit allows</source>
        <translation>le fichier dépasse ce que permet le système de fichiers ou une limite</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>the name is too long for the file system</source>
        <translation>le nom est trop long pour le système de fichiers</translation>
    </message>
    <message>
        <source>too many links on the path</source>
        <translation>trop de liens sur le chemin</translation>
    </message>
    <message>
        <source>that is on another file system</source>
        <translation>cela se trouve sur un autre système de fichiers</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire épuisée</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>the file server does not answer</source>
        <translation>le serveur de fichiers ne répond pas</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>le périphérique n’est plus là</translation>
    </message>
    <message>
        <source>the file system does not take that</source>
        <translation>le système de fichiers n’accepte pas cela</translation>
    </message>
    <message>
        <source>the file is gone from the file server</source>
        <translation>le fichier a disparu du serveur de fichiers</translation>
    </message>
    <message>
        <source>error %1 of the file system</source>
        <translation>erreur %1 du système de fichiers</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 est un dossier</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 est un lien</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket</source>
        <translation>%1 est un périphérique, un tube ou un socket</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 a un second nom (un lien physique)</translation>
    </message>
    <message>
        <source>%1 is in use by another download</source>
        <translation>%1 est utilisé par un autre téléchargement</translation>
    </message>
    <message>
        <source>%1 is no state of a download</source>
        <translation>%1 n’est pas l’état d’un téléchargement</translation>
    </message>
    <message>
        <source>the unfinished file was moved or removed</source>
        <translation>le fichier inachevé a été déplacé ou supprimé</translation>
    </message>
    <message>
        <source>the unfinished file was cut meanwhile</source>
        <translation>le fichier inachevé a été tronqué entre-temps</translation>
    </message>
    <message>
        <source>%1 bytes were written of a file of %2</source>
        <translation>%1 octets ont été écrits d’un fichier de %2</translation>
    </message>
    <message>
        <source>the file is not open</source>
        <translation>le fichier n’est pas ouvert</translation>
    </message>
    <message>
        <source>unknown checksum algorithm</source>
        <translation>algorithme de somme de contrôle inconnu</translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation>le programme s’est terminé entre-temps</translation>
    </message>
    <message>
        <source>the cache takes no such address</source>
        <translation>le cache n’accepte pas une telle adresse</translation>
    </message>
    <message>
        <source>other programs keep changing %1</source>
        <translation>d’autres programmes changent sans cesse %1</translation>
    </message>
    <message>
        <source>the host has no IPv4 address</source>
        <translation>l’hôte n’a pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>the host has no IPv6 address</source>
        <translation>l’hôte n’a pas d’adresse IPv6</translation>
    </message>
    <message>
        <source>the name was not resolved within %1 s</source>
        <translation>le nom n’a pas été résolu en %1 s</translation>
    </message>
    <message>
        <source>no TLS within %1 s</source>
        <translation>pas de TLS en %1 s</translation>
    </message>
    <message>
        <source>no data connection within %1 s</source>
        <translation>pas de connexion de données en %1 s</translation>
    </message>
    <message>
        <source>no TLS on the data connection within %1 s</source>
        <translation>pas de TLS sur la connexion de données en %1 s</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come within %2 s</source>
        <translation>%1 n’est pas arrivé en %2 s</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>slower than the least speed for %1 s</source>
        <translation>plus lent que la vitesse minimale pendant %1 s</translation>
    </message>
    <message>
        <source>the whole file took longer than %1 s</source>
        <translation>le fichier entier a pris plus de %1 s</translation>
    </message>
    <message>
        <source>the connection was closed %1</source>
        <translation>la connexion a été fermée %1</translation>
    </message>
    <message>
        <source>before it answered</source>
        <translation>avant sa réponse</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>the server closed the connection instead of %1</source>
        <translation>le serveur a fermé la connexion&#xa0;; attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>le message d’accueil</translation>
    </message>
    <message>
        <source>an answer to %1</source>
        <translation>une réponse à %1</translation>
    </message>
    <message>
        <source>the end of a transfer</source>
        <translation>la fin d’un transfert</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>la négociation TLS</translation>
    </message>
    <message>
        <source>saying more</source>
        <translation>d’autres réponses</translation>
    </message>
    <message>
        <source>more data</source>
        <translation>d’autres données</translation>
    </message>
    <message>
        <source>no port of this machine is free</source>
        <translation>aucun port de cette machine n’est libre</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>%1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 n’est pas une adresse de cette machine</translation>
    </message>
    <message>
        <source>there is no network interface “%1” here</source>
        <translation>il n’y a pas d’interface réseau «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>the network interface “%1” has no address that could be used</source>
        <translation>l’interface réseau «&#xa0;%1&#xa0;» n’a pas d’adresse utilisable</translation>
    </message>
    <message>
        <source>the network interface has no address of the host&apos;s kind</source>
        <translation>l’interface réseau n’a pas d’adresse du type de l’hôte</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported</source>
        <translation>une interface réseau avec un proxy HTTP n’est pas prise en charge</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported for FTP</source>
        <translation>pour FTP, une interface réseau avec un proxy HTTP n’est pas prise en charge</translation>
    </message>
    <message>
        <source>a proxy is written http://host:port or socks5://host:port</source>
        <translation>un proxy s’écrit http://hôte:port ou socks5://hôte:port</translation>
    </message>
    <message>
        <source>proxies that are themselves reached by https are not supported</source>
        <translation>les proxys joints eux-mêmes par https ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>a proxy is an http://, socks5:// or socks5h:// address</source>
        <translation>un proxy est une adresse http://, socks5:// ou socks5h://</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password is too long</source>
        <translation>le nom d’utilisateur ou le mot de passe du proxy est trop long</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password has a control character</source>
        <translation>le nom d’utilisateur ou le mot de passe du proxy contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the variable %1: %2</source>
        <translation>la variable %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has a fault of its own</source>
        <translation>il a une panne</translation>
    </message>
    <message>
        <source>it doesn&apos;t allow this connection</source>
        <translation>il n’autorise pas cette connexion</translation>
    </message>
    <message>
        <source>the network can&apos;t be reached from it</source>
        <translation>le réseau n’est pas joignable depuis lui</translation>
    </message>
    <message>
        <source>the host can&apos;t be reached from it</source>
        <translation>l’hôte n’est pas joignable depuis lui</translation>
    </message>
    <message>
        <source>the host refused its connection</source>
        <translation>l’hôte a refusé sa connexion</translation>
    </message>
    <message>
        <source>the way to the host is too long</source>
        <translation>le chemin jusqu’à l’hôte est trop long</translation>
    </message>
    <message>
        <source>it doesn&apos;t make connections</source>
        <translation>il n’établit pas de connexions</translation>
    </message>
    <message>
        <source>it doesn&apos;t know addresses of this kind</source>
        <translation>il ne connaît pas les adresses de ce type</translation>
    </message>
    <message>
        <source>it answered with code %1</source>
        <translation>il a répondu par le code %1</translation>
    </message>
    <message>
        <source>the host&apos;s name is longer than a SOCKS proxy takes</source>
        <translation>le nom de l’hôte est plus long que ce qu’accepte un proxy SOCKS</translation>
    </message>
    <message>
        <source>the proxy&apos;s user or password is longer than SOCKS takes</source>
        <translation>l’utilisateur ou le mot de passe du proxy est plus long que ce qu’accepte SOCKS</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS 5</source>
        <translation>il ne parle pas SOCKS 5</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>il demande une connexion</translation>
    </message>
    <message>
        <source>it refused the login</source>
        <translation>il a refusé la connexion</translation>
    </message>
    <message>
        <source>the certificate is not for this address</source>
        <translation>le certificat n’est pas celui de cette adresse</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 ne contient pas de certificat</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read</source>
        <translation>%1 ne contient pas de clé privée lisible</translation>
    </message>
    <message>
        <source>a quoted value in line %1 of the netrc file never ends</source>
        <translation>à la ligne %1 du fichier netrc, une valeur entre guillemets ne finit pas</translation>
    </message>
    <message>
        <source>the netrc file can&apos;t be read: %1</source>
        <translation>le fichier netrc ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the netrc file is larger than 1 MiB</source>
        <translation>le fichier netrc dépasse 1 Mio</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be used: %3.</source>
        <translation>La ligne %1 de %2 est inutilisable&#xa0;: %3.</translation>
    </message>
    <message>
        <source>it needs seven fields with tabs between them</source>
        <translation>il faut sept champs séparés par des tabulations</translation>
    </message>
    <message>
        <source>the domain or one of its TRUE and FALSE can&apos;t be read</source>
        <translation>le domaine ou l’un de ses TRUE et FALSE est illisible</translation>
    </message>
    <message>
        <source>the path doesn&apos;t begin with a slash</source>
        <translation>le chemin ne commence pas par une barre oblique</translation>
    </message>
    <message>
        <source>the expiry is not a number of seconds</source>
        <translation>l’expiration n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>the name or the value can&apos;t be sent</source>
        <translation>le nom ou la valeur ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>the cookie is for a whole public suffix</source>
        <translation>le cookie vaut pour tout un suffixe public</translation>
    </message>
    <message>
        <source>the server wants a login</source>
        <translation>le serveur demande une connexion</translation>
    </message>
    <message>
        <source>%1, the file has %2 bytes</source>
        <translation>%1, le fichier a %2 octets</translation>
    </message>
    <message>
        <source>no content (%1)</source>
        <translation>pas de contenu (%1)</translation>
    </message>
    <message>
        <source>the length “%1” can&apos;t be understood</source>
        <translation>la longueur «&#xa0;%1&#xa0;» est incompréhensible</translation>
    </message>
    <message>
        <source>two different lengths, %1 and %2</source>
        <translation>deux longueurs différentes, %1 et %2</translation>
    </message>
    <message>
        <source>transfer coding “%1”</source>
        <translation>codage de transfert «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>content coding “%1”</source>
        <translation>codage de contenu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>another modification time</source>
        <translation>une autre date de modification</translation>
    </message>
    <message>
        <source>another ETag</source>
        <translation>un autre ETag</translation>
    </message>
    <message>
        <source>several ranges where one was asked for</source>
        <translation>plusieurs plages là où une seule était demandée</translation>
    </message>
    <message>
        <source>a range without a Content-Range</source>
        <translation>une plage sans Content-Range</translation>
    </message>
    <message>
        <source>the range “%1” can&apos;t be understood</source>
        <translation>la plage «&#xa0;%1&#xa0;» est incompréhensible</translation>
    </message>
    <message>
        <source>a part where the whole file was asked for</source>
        <translation>une partie là où le fichier entier était demandé</translation>
    </message>
    <message>
        <source>bytes from %1 on where %2 was asked for</source>
        <translation>octets à partir de %1 là où %2 était demandé</translation>
    </message>
    <message>
        <source>a length of %1 for %2 bytes</source>
        <translation>une longueur de %1 pour %2 octets</translation>
    </message>
    <message>
        <source>a compressed body in parts</source>
        <translation>un contenu compressé en morceaux</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>plus de %1 octets</translation>
    </message>
    <message>
        <source>a part of the file that claims to be whole</source>
        <translation>une partie du fichier qui se dit entière</translation>
    </message>
    <message>
        <source>%1 can&apos;t be decoded: %2</source>
        <translation>%1 ne peut pas être décodé&#xa0;: %2</translation>
    </message>
    <message>
        <source>the server states two different %1 digests</source>
        <translation>le serveur indique deux empreintes %1 différentes</translation>
    </message>
    <message>
        <source>a web page (%1) instead of the file; --accept-html takes it</source>
        <translation>une page web (%1) au lieu du fichier&#xa0;; --accept-html l’accepte</translation>
    </message>
    <message>
        <source>no memory to decompress with</source>
        <translation>pas de mémoire pour décompresser</translation>
    </message>
    <message>
        <source>something follows the compressed body</source>
        <translation>quelque chose suit le contenu compressé</translation>
    </message>
    <message>
        <source>the compressed body is damaged</source>
        <translation>le contenu compressé est endommagé</translation>
    </message>
    <message>
        <source>the compressed body is cut</source>
        <translation>le contenu compressé est coupé</translation>
    </message>
    <message>
        <source>the head of the answer doesn&apos;t end</source>
        <translation>l’en-tête de la réponse ne finit pas</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 octets sur %2</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where to</source>
        <translation>elle ne dit pas où</translation>
    </message>
    <message>
        <source>it names several addresses</source>
        <translation>elle indique plusieurs adresses</translation>
    </message>
    <message>
        <source>its address is malformed</source>
        <translation>son adresse est mal formée</translation>
    </message>
    <message>
        <source>to “%1:” addresses is refused</source>
        <translation>vers des adresses «&#xa0;%1:&#xa0;» est refusée</translation>
    </message>
    <message>
        <source>from https to http is refused</source>
        <translation>de https vers http est refusée</translation>
    </message>
    <message>
        <source>a reply came that nothing had asked for</source>
        <translation>une réponse est arrivée sans avoir été demandée</translation>
    </message>
    <message>
        <source>a reply that nothing had asked for</source>
        <translation>une réponse que rien n’avait demandée</translation>
    </message>
    <message>
        <source>a command has a line break or NUL in it</source>
        <translation>une commande contient un saut de ligne ou NUL</translation>
    </message>
    <message>
        <source>no data connection</source>
        <translation>pas de connexion de données</translation>
    </message>
    <message>
        <source>the server sent something unencrypted before TLS began</source>
        <translation>le serveur a envoyé quelque chose en clair avant le début de TLS</translation>
    </message>
    <message>
        <source>the server sends data unencrypted</source>
        <translation>le serveur envoie des données en clair</translation>
    </message>
    <message>
        <source>the data connection shows another certificate</source>
        <translation>la connexion de données montre un autre certificat</translation>
    </message>
    <message>
        <source>the folder has no files, or isn&apos;t there</source>
        <translation>le dossier n’a pas de fichiers, ou n’existe pas</translation>
    </message>
    <message>
        <source>no file matches</source>
        <translation>aucun fichier ne correspond</translation>
    </message>
    <message>
        <source>the list of a folder is larger than 64 MiB</source>
        <translation>la liste d’un dossier dépasse 64 Mio</translation>
    </message>
    <message>
        <source>the list of a folder was cut off</source>
        <translation>la liste d’un dossier a été coupée</translation>
    </message>
    <message>
        <source>these are too many files or folders for one address</source>
        <translation>cela fait trop de fichiers ou de dossiers pour une adresse</translation>
    </message>
    <message>
        <source>the address is a folder&apos;s</source>
        <translation>l’adresse est celle d’un dossier</translation>
    </message>
    <message>
        <source>the last byte didn&apos;t come</source>
        <translation>le dernier octet n’est pas arrivé</translation>
    </message>
    <message>
        <source>the server begins elsewhere than asked</source>
        <translation>le serveur commence ailleurs que demandé</translation>
    </message>
    <message>
        <source>the server never answers</source>
        <translation>le serveur ne répond jamais</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the server never gets ready</source>
        <translation>le serveur n’est jamais prêt</translation>
    </message>
    <message>
        <source>the server logs in before TLS can start</source>
        <translation>le serveur ouvre la session avant que TLS puisse commencer</translation>
    </message>
    <message>
        <source>the server refuses TLS</source>
        <translation>le serveur refuse TLS</translation>
    </message>
    <message>
        <source>the server won&apos;t encrypt data connections</source>
        <translation>le serveur ne chiffre pas les connexions de données</translation>
    </message>
    <message>
        <source>the server wants an account as well</source>
        <translation>le serveur demande aussi un compte (ACCT)</translation>
    </message>
    <message>
        <source>the path is longer than 8 KiB</source>
        <translation>le chemin dépasse 8 Kio</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>le chemin contient un saut de ligne ou NUL encodé</translation>
    </message>
    <message>
        <source>the user name or password has a line break or NUL in it</source>
        <translation>le nom d’utilisateur ou le mot de passe contient un saut de ligne ou NUL</translation>
    </message>
    <message>
        <source>the server&apos;s reply has a line longer than 16 KiB</source>
        <translation>la réponse du serveur a une ligne de plus de 16 Kio</translation>
    </message>
    <message>
        <source>the server&apos;s reply doesn&apos;t end</source>
        <translation>la réponse du serveur ne finit pas</translation>
    </message>
    <message>
        <source>the server sends nothing but empty lines</source>
        <translation>le serveur n’envoie que des lignes vides</translation>
    </message>
    <message>
        <source>the server doesn&apos;t speak FTP: “%1”</source>
        <translation>le serveur ne parle pas FTP&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the server gives no data connection over IPv6</source>
        <translation>le serveur ne donne pas de connexion de données en IPv6</translation>
    </message>
    <message>
        <source>the server never comes to an end</source>
        <translation>le serveur n’en finit pas</translation>
    </message>
    <message>
        <source>the answer to EPSV can&apos;t be understood: “%1”</source>
        <translation>la réponse à EPSV est incompréhensible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the answer to PASV can&apos;t be understood: “%1”</source>
        <translation>la réponse à PASV est incompréhensible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not a full path.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un chemin complet.</translation>
    </message>
</context>
<context>
    <name>quintet::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>quintet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>quintet::OfferBar</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Fermer cette proposition</translation>
    </message>
    <message>
        <source>1 link on the clipboard</source>
        <translation>1 lien dans le presse-papiers</translation>
    </message>
    <message>
        <source>%1 links on the clipboard</source>
        <translation>%1 liens dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>quintet::Power</name>
    <message>
        <source>Downloads are running</source>
        <translation>Des téléchargements sont en cours</translation>
    </message>
    <message>
        <source>The computer can&apos;t be suspended from here.</source>
        <translation>L’ordinateur ne peut pas être mis en veille d’ici.</translation>
    </message>
</context>
<context>
    <name>quintet::Preferences</name>
    <message>
        <source>A kept setting can&apos;t be used, so the usual one counts: %1</source>
        <translation>Un réglage enregistré est inutilisable, le réglage habituel s’applique&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of %2, not &apos;%3&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» accepte l’une des valeurs %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes two times such as 22:00-06:30, not &apos;%2&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» demande deux heures telles que 22:00-06:30, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a date and time such as 2026-05-01T22:00, not &apos;%2&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» demande une date et une heure telles que 2026-05-01T22:00, pas «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewModel</name>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Size: 1.2 MB&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewPane</name>
    <message>
        <source>&amp;Start at once</source>
        <translation>Commencer &amp;tout de suite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Files to be added</source>
        <translation>Fichiers à ajouter</translation>
    </message>
    <message>
        <source>Don&apos;t add</source>
        <translation>Ne pas ajouter</translation>
    </message>
    <message>
        <source>1 file is about to be added</source>
        <translation>1 fichier va être ajouté</translation>
    </message>
    <message>
        <source>%1 files are about to be added</source>
        <translation>%1 fichiers vont être ajoutés</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>, %1 déjà dans la liste</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <translation>%1 de taille inconnue</translation>
    </message>
    <message>
        <source>%1 can&apos;t be had</source>
        <translation>impossible d’obtenir %1</translation>
    </message>
    <message>
        <source>&amp;Add 1 file</source>
        <translation>&amp;Ajouter 1 fichier</translation>
    </message>
    <message>
        <source>&amp;Add %1 files</source>
        <translation>&amp;Ajouter %1 fichiers</translation>
    </message>
</context>
<context>
    <name>quintet::QueueActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>Tout en &amp;haut</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Tout en &amp;bas</translation>
    </message>
    <message>
        <source>Limit its speed…</source>
        <translation>Limiter sa vitesse…</translation>
    </message>
    <message>
        <source>In the &amp;queue</source>
        <translation>Dans la &amp;file d’attente</translation>
    </message>
    <message>
        <source>Limit its speed</source>
        <translation>Limiter sa vitesse</translation>
    </message>
    <message>
        <source>This download, kB/s (0: no limit of its own):</source>
        <translation>Ce téléchargement, ko/s (0&#xa0;: pas de limite propre)&#xa0;:</translation>
    </message>
    <message>
        <source>Each of them, kB/s (0: no limit of its own):</source>
        <translation>Chacun d’eux, ko/s (0&#xa0;: pas de limite propre)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>quintet::RemoveQuestion</name>
    <message>
        <source>Remove a list</source>
        <translation>Retirer une liste</translation>
    </message>
    <message>
        <source>One download of “%1” is not finished.</source>
        <translation>Un téléchargement de «&#xa0;%1&#xa0;» n’est pas terminé.</translation>
    </message>
    <message>
        <source>%1 downloads of “%2” are not finished.</source>
        <translation>%1 téléchargements de «&#xa0;%2&#xa0;» ne sont pas terminés.</translation>
    </message>
    <message>
        <source>Files that are here stay where they are.</source>
        <translation>Les fichiers déjà là restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Stop and remove all</source>
        <translation>Arrêter et &amp;tout retirer</translation>
    </message>
    <message>
        <source>&amp;Only what has ended</source>
        <translation>&amp;Seulement ce qui est fini</translation>
    </message>
</context>
<context>
    <name>quintet::ResultsPane</name>
    <message>
        <source>Retry all failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>&amp;Échecs</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>Échecs par cause</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Open the pane</source>
        <translation>Ouvrir le panneau</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>annulés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy URLs</source>
        <translation>Copier les URL</translation>
    </message>
    <message>
        <source>Forget lines that were not understood</source>
        <translation>Oublier les lignes non reconnues</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Save all failed as a list</source>
        <translation>Enregistrer tous les échecs dans une liste</translation>
    </message>
</context>
<context>
    <name>quintet::RetryDelegate</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>quintet::SavedQueue</name>
    <message>
        <source>The disk with the list of downloads doesn&apos;t answer; what is added now is not kept.</source>
        <translation>Le disque contenant la liste des téléchargements ne répond pas&#xa0;; ce qui est ajouté maintenant n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>quintet::SettingsPage</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Réinitialiser cette page</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>What is set, before its value: &quot;Files at once:&quot;.</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>For screen readers: chooses what a setting names, &quot;Choose: Folder&quot;.</extracomment>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
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
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;When a file is there already</source>
        <translation>&amp;Si le fichier existe déjà</translation>
    </message>
    <message>
        <source>Keep it, and skip the download</source>
        <translation>Le garder et ignorer le téléchargement</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Take another name: name.1.ext</source>
        <translation>Prendre un autre nom&#xa0;: nom.1.ext</translation>
    </message>
    <message>
        <source>Files at &amp;once</source>
        <translation>&amp;Fichiers simultanés</translation>
    </message>
    <message>
        <source>&amp;Connections a file</source>
        <translation>&amp;Connexions par fichier</translation>
    </message>
    <message>
        <source>Connections to one &amp;host</source>
        <translation>Connexions par &amp;hôte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>&amp;All downloads together</source>
        <translation>&amp;Tous les téléchargements réunis</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ko/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Replace connections &amp;slower than</source>
        <translation>Remplacer les connexions plus &amp;lentes que</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The limit is switched on and off with Ctrl+L as well.</source>
        <translation>La limite s’active et se désactive aussi avec Ctrl+L.</translation>
    </message>
    <message>
        <source>Retries and waits</source>
        <translation>Nouveaux essais et attentes</translation>
    </message>
    <message>
        <source>&amp;Tries after the first</source>
        <translation>&amp;Essais après le premier</translation>
    </message>
    <message>
        <source>&amp;Wait before the next try</source>
        <translation>&amp;Attente avant l’essai suivant</translation>
    </message>
    <message>
        <source>Only faults that can pass are tried again; each wait is twice as long.</source>
        <translation>Seules les erreurs passagères donnent lieu à un nouvel essai&#xa0;; chaque attente est deux fois plus longue.</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Abandonner la &amp;connexion après</translation>
    </message>
    <message>
        <source>Give up a &amp;silent connection after</source>
        <translation>Abandonner une connexion &amp;muette après</translation>
    </message>
    <message>
        <source>Give up a &amp;file after</source>
        <translation>Abandonner un &amp;fichier après</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>selon le système</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or none. A password in it counts for this run only.</source>
        <translation>http://host:port, socks5://host:port ou none. Un mot de passe n’y vaut que pour cette session.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>&amp;Certificats de confiance</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>&amp;Oldest TLS</source>
        <translation>&amp;TLS le plus ancien</translation>
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
        <translation>C&amp;hiffrement de ftp://</translation>
    </message>
    <message>
        <source>Where the server has it</source>
        <translation>Si le serveur le propose</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>&amp;Copies by URL</source>
        <translation>&amp;Copies par URL</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>N’en garder aucune</translation>
    </message>
    <message>
        <source>Take them without asking the server</source>
        <translation>Les utiliser sans consulter le serveur</translation>
    </message>
    <message>
        <source>Ask the server whether they are still good</source>
        <translation>Demander au serveur si elles sont à jour</translation>
    </message>
    <message>
        <source>&amp;Folder of the copies</source>
        <translation>&amp;Dossier des copies</translation>
    </message>
    <message>
        <source>the user&apos;s cache folder</source>
        <translation>le dossier de cache de l’utilisateur</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>&amp;Go on at start with what is not finished</source>
        <translation>Repre&amp;ndre au démarrage ce qui n’est pas terminé</translation>
    </message>
    <message>
        <source>&amp;Only between</source>
        <translation>Seulement &amp;entre</translation>
    </message>
    <message>
        <source>When all are done, r&amp;un</source>
        <translation>Une fois tout terminé, e&amp;xécuter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The command runs without a shell. To quit or to suspend then is chosen in the menu, for one time.</source>
        <translation>La commande s’exécute sans shell. Quitter ou mettre en veille ensuite se choisit dans le menu, pour une fois.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>&amp;Langue (au prochain démarrage)</translation>
    </message>
    <message>
        <source>&amp;Notify when a list is done</source>
        <translation>&amp;Notifier quand une liste est terminée</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Icône dans la boîte à miniatures</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps it in the tray</source>
        <translation>&amp;Fermer la fenêtre la garde dans la boîte à miniatures</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes move</source>
        <translation>&amp;Garder l’ordinateur éveillé pendant les transferts</translation>
    </message>
    <message>
        <source>When it is closed with downloads at &amp;work</source>
        <translation>À la fermeture avec des téléchargements en &amp;cours</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Demander que faire</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>Les arrêter et quitter</translation>
    </message>
    <message>
        <source>Keep going in the tray</source>
        <translation>Continuer dans la boîte à miniatures</translation>
    </message>
</context>
<context>
    <name>quintet::Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and how many downloads it holds, for screen readers: &quot;Failed: 3&quot;.
----------
A list and how many downloads it holds, for screen readers: &quot;SDO May: 47&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quintet::SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>User name and password for %1; they are not kept when Quintet ends. A netrc file is.</source>
        <translation>Nom d’utilisateur et mot de passe pour %1&#xa0;; ils sont oubliés à la fermeture de Quintet. Un fichier netrc, lui, est conservé.</translation>
    </message>
    <message>
        <source>&amp;Sign in and retry</source>
        <translation>&amp;S’identifier et réessayer</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>&amp;Retenir dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Remove the login from the keyring</source>
        <translation>Supprimer les identifiants du trousseau</translation>
    </message>
    <message>
        <source>User name and password for %1.</source>
        <translation>Nom d’utilisateur et mot de passe pour %1.</translation>
    </message>
</context>
<context>
    <name>quintet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Vitesse au fil du temps</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>rien de mesuré pour l’instant</translation>
    </message>
    <message>
        <source>now %1, at most %2</source>
        <translation>actuellement %1, au plus %2</translation>
    </message>
    <message>
        <source>No speed measured yet</source>
        <translation>Aucune vitesse mesurée pour l’instant</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>quintet::StartDialog</name>
    <message>
        <source>Start at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>&amp;Downloads wait until:</source>
        <translation>Les &amp;téléchargements attendent jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>Downloads wait until</source>
        <translation>Les téléchargements attendent jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Start then</source>
        <translation>&amp;Commencer alors</translation>
    </message>
    <message>
        <source>Start at &amp;once</source>
        <translation>Commencer tout de &amp;suite</translation>
    </message>
</context>
<context>
    <name>quintet::StateWords</name>
    <message>
        <source>1 connection</source>
        <translation>1 connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <translation>Nouvel essai à %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>En téléchargement</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source> (the server doesn&apos;t give parts of it)</source>
        <translation> (le serveur ne fournit pas de parties)</translation>
    </message>
    <message>
        <source> (too little is left for more)</source>
        <translation> (trop peu reste à faire)</translation>
    </message>
    <message>
        <source> (more didn&apos;t make it faster)</source>
        <translation> (davantage n’accélérait rien)</translation>
    </message>
    <message>
        <source> (the server gives no more)</source>
        <translation> (le serveur n’en accorde pas plus)</translation>
    </message>
    <message>
        <source> (as many as you allow)</source>
        <translation> (autant que permis)</translation>
    </message>
</context>
<context>
    <name>quintet::StatusLine</name>
    <message>
        <source>%1 active</source>
        <translation>%1 en cours</translation>
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
        <translation>Commencer &amp;à…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Confi&amp;gurer…</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Attend jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>quintet::Tray</name>
    <message>
        <source>&amp;Show Quintet</source>
        <translation>&amp;Afficher Quintet</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout sus&amp;pendre</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Add from the clipboard</source>
        <translation>A&amp;jouter depuis le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>quintet::WhenDone</name>
    <message>
        <source>&amp;When all are done</source>
        <translation>&amp;Une fois tout terminé</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester ouvert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Sus&amp;pend the computer</source>
        <translation>Mettre l’ordinateur en &amp;veille</translation>
    </message>
    <message>
        <source>Everything is done. The computer suspends in %1 s.</source>
        <translation>Tout est terminé. L’ordinateur se met en veille dans %1 s.</translation>
    </message>
    <message>
        <source>Everything is done. Quintet quits in %1 s.</source>
        <translation>Tout est terminé. Quintet se ferme dans %1 s.</translation>
    </message>
    <message>
        <source>The command for when all are done can&apos;t be started: %1. Check it in the settings.</source>
        <translation>La commande prévue une fois tout terminé ne peut pas être lancée&#xa0;: %1. Vérifiez-la dans la configuration.</translation>
    </message>
</context>
<context>
    <name>quintet::Wording</name>
    <message>
        <source>the line is longer than 64 KiB</source>
        <translation>la ligne dépasse 64 Kio</translation>
    </message>
    <message>
        <source>the line is neither &apos;DIGEST  FILE&apos; nor &apos;ALGORITHM (FILE) = DIGEST&apos;</source>
        <translation>la ligne n’est ni «&#xa0;EMPREINTE  FICHIER&#xa0;» ni «&#xa0;ALGORITHME (FICHIER) = EMPREINTE&#xa0;»</translation>
    </message>
    <message>
        <source>the digest has no file name</source>
        <translation>l’empreinte n’a pas de nom de fichier</translation>
    </message>
    <message>
        <source>the line&apos;s algorithm is not known</source>
        <translation>l’algorithme de la ligne est inconnu</translation>
    </message>
    <message>
        <source>no algorithm has digests of this length</source>
        <translation>aucun algorithme n’a d’empreintes de cette longueur</translation>
    </message>
    <message>
        <source>the digest is not a valid %1</source>
        <translation>l’empreinte n’est pas un %1</translation>
    </message>
    <message>
        <source>the line names no file</source>
        <translation>la ligne ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>the row has %1 fields, and the first line names only %2</source>
        <translation>la ligne a %1 champs, et la première n’en nomme que %2</translation>
    </message>
    <message>
        <source>the row has no address</source>
        <translation>la ligne n’a pas d’adresse</translation>
    </message>
    <message>
        <source>a mirror can&apos;t be used: %1</source>
        <translation>un miroir est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>a header is written as &apos;Name: value&apos;, such as &apos;Accept: text/plain&apos;</source>
        <translation>un en-tête s’écrit «&#xa0;Nom: valeur&#xa0;», par exemple «&#xa0;Accept: text/plain&#xa0;»</translation>
    </message>
    <message>
        <source>the header %1 can&apos;t be set, it belongs to the transfer itself</source>
        <translation>l’en-tête %1 ne peut pas être défini, il appartient au transfert lui-même</translation>
    </message>
    <message>
        <source>the header %1 has a control character in its value</source>
        <translation>la valeur de l’en-tête %1 contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the header %1 has no value</source>
        <translation>l’en-tête %1 n’a pas de valeur</translation>
    </message>
    <message>
        <source>an option line is written as name=value</source>
        <translation>une ligne d’option s’écrit nom=valeur</translation>
    </message>
    <message>
        <source>the option&apos;s value has a control character in it</source>
        <translation>la valeur de l’option contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>%1 must be a file name, or folders and a name, without &apos;..&apos;</source>
        <translation>%1 doit être un nom de fichier, éventuellement précédé de dossiers, sans «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>%1 names no folder</source>
        <translation>%1 ne nomme aucun dossier</translation>
    </message>
    <message>
        <source>size is not a number of bytes</source>
        <translation>size n’est pas un nombre d’octets</translation>
    </message>
    <message>
        <source>overwrite is one of no, yes and unique</source>
        <translation>overwrite vaut no, yes ou unique</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 vaut true ou false</translation>
    </message>
    <message>
        <source>referer is not an address</source>
        <translation>referer n’est pas une adresse</translation>
    </message>
    <message>
        <source>%1 is a number from 1 to %2</source>
        <translation>%1 est un nombre de 1 à %2</translation>
    </message>
    <message>
        <source>it is not a Metalink: its first element is &apos;%1&apos;</source>
        <translation>ce n’est pas un Metalink&#xa0;: son premier élément est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the Metalink names no file</source>
        <translation>le Metalink ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>the Metalink ends in the middle</source>
        <translation>le Metalink s’interrompt en plein milieu</translation>
    </message>
    <message>
        <source>the Metalink is not well-formed XML (%1)</source>
        <translation>le Metalink n’est pas un XML bien formé (%1)</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; can&apos;t be downloaded: %2</source>
        <translation>le fichier «&#xa0;%1&#xa0;» ne peut pas être téléchargé&#xa0;: %2</translation>
    </message>
    <message>
        <source>the Metalink is larger than 64 MiB</source>
        <translation>le Metalink dépasse 64 Mio</translation>
    </message>
    <message>
        <source>the Metalink is not UTF-8</source>
        <translation>le Metalink n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the Metalink is refused: %1</source>
        <translation>le Metalink est refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>its name would put it outside of the target directory</source>
        <translation>son nom la placerait hors du dossier de destination</translation>
    </message>
    <message>
        <source>its size is not a number of bytes</source>
        <translation>sa taille n’est pas un nombre d’octets</translation>
    </message>
    <message>
        <source>none of its addresses can be used, only http, https, ftp and ftps</source>
        <translation>aucune de ses adresses n’est utilisable, seulement http, https, ftp et ftps</translation>
    </message>
    <message>
        <source>it has no address to download it from</source>
        <translation>aucune adresse de téléchargement n’est donnée</translation>
    </message>
    <message>
        <source>its hash is not a valid %1</source>
        <translation>son empreinte n’est pas un %1</translation>
    </message>
    <message>
        <source>its hashes are of algorithms that are not known here</source>
        <translation>ses empreintes utilisent des algorithmes inconnus ici</translation>
    </message>
    <message>
        <source>the hashes of its pieces can&apos;t be used, and it has no other</source>
        <translation>les empreintes de ses morceaux sont inutilisables, et il n’y en a pas d’autre</translation>
    </message>
    <message>
        <source>a file of this machine is written file:///folder/file</source>
        <translation>un fichier de cet ordinateur s’écrit file:///dossier/fichier</translation>
    </message>
    <message>
        <source>file: addresses are of this machine only: file:///folder/file</source>
        <translation>les adresses file: ne désignent que cet ordinateur&#xa0;: file:///dossier/fichier</translation>
    </message>
    <message>
        <source>the address names no file</source>
        <translation>l’adresse ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>the address is longer than 64 KiB</source>
        <translation>l’adresse dépasse 64 Kio</translation>
    </message>
    <message>
        <source>the address has a tab or a line break in it</source>
        <translation>l’adresse contient une tabulation ou un saut de ligne</translation>
    </message>
    <message>
        <source>the address has a control character in it</source>
        <translation>l’adresse contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the address has a character that can&apos;t be read (is it UTF-8?)</source>
        <translation>l’adresse contient un caractère illisible (est-ce de l’UTF-8&#xa0;?)</translation>
    </message>
    <message>
        <source>the address has half a character in it</source>
        <translation>l’adresse contient une moitié de caractère</translation>
    </message>
    <message>
        <source>the address lacks its scheme, as in https://%1</source>
        <translation>il manque à l’adresse son protocole, comme dans https://%1</translation>
    </message>
    <message>
        <source>http://, https://, ftp:// or ftps:// is missing</source>
        <translation>il manque http://, https://, ftp:// ou ftps://</translation>
    </message>
    <message>
        <source>the address lacks a colon, as in %1://</source>
        <translation>il manque à l’adresse un deux-points, comme dans %1://</translation>
    </message>
    <message>
        <source>there is no scheme %1; %2:// may be meant</source>
        <translation>il n’y a pas de protocole %1&#xa0;; peut-être vouliez-vous %2://</translation>
    </message>
    <message>
        <source>file: addresses can&apos;t be downloaded</source>
        <translation>les adresses file: ne peuvent pas être téléchargées</translation>
    </message>
    <message>
        <source>%1: addresses are not supported, only http, https, ftp and ftps</source>
        <translation>les adresses %1: ne sont pas prises en charge, seulement http, https, ftp et ftps</translation>
    </message>
    <message>
        <source>the address&apos;s IPv6 zone can&apos;t be read</source>
        <translation>la zone IPv6 de l’adresse est illisible</translation>
    </message>
    <message>
        <source>what stands in brackets is not an IPv6 address</source>
        <translation>ce qui est entre crochets n’est pas une adresse IPv6</translation>
    </message>
    <message>
        <source>the address has no host name</source>
        <translation>l’adresse n’a pas de nom d’hôte</translation>
    </message>
    <message>
        <source>the host name has a control character encoded in it</source>
        <translation>le nom d’hôte contient un caractère de contrôle encodé</translation>
    </message>
    <message>
        <source>the host name is not valid</source>
        <translation>le nom d’hôte n’est pas valide</translation>
    </message>
    <message>
        <source>the host is not an IPv4 address</source>
        <translation>l’hôte n’est pas une adresse IPv4</translation>
    </message>
    <message>
        <source>the port is not a number</source>
        <translation>le port n’est pas un nombre</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>le port n’est pas compris entre 1 et 65535</translation>
    </message>
    <message>
        <source>there is a backslash before the path</source>
        <translation>il y a une barre oblique inversée avant le chemin</translation>
    </message>
    <message>
        <source>the user name or password has a control character encoded in it</source>
        <translation>le nom d’utilisateur ou le mot de passe contient un caractère de contrôle encodé</translation>
    </message>
    <message>
        <source>the host name has two colons (IPv6 addresses stand in brackets)</source>
        <translation>le nom d’hôte contient deux fois deux-points (les adresses IPv6 vont entre crochets)</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>l’adresse n’est pas valide</translation>
    </message>
    <message>
        <source>the address is empty</source>
        <translation>l’adresse est vide</translation>
    </message>
    <message>
        <source>two slashes must follow %1</source>
        <translation>deux barres obliques doivent suivre %1</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>le chemin contient un saut de ligne ou un NUL encodé</translation>
    </message>
    <message>
        <source>an option line must follow the address it belongs to</source>
        <translation>une ligne d’option doit suivre l’adresse à laquelle elle appartient</translation>
    </message>
    <message>
        <source>it has a document type (DOCTYPE), which is not allowed</source>
        <translation>il a un type de document (DOCTYPE), ce qui n’est pas permis</translation>
    </message>
    <message>
        <source>it has a name of more than %1 characters</source>
        <translation>il a un nom de plus de %1 caractères</translation>
    </message>
    <message>
        <source>it has an element of more than %1 attributes</source>
        <translation>il a un élément de plus de %1 attributs</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>ses éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
</context>
</TS>
