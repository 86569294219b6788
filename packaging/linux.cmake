# Linux and the BSDs: what freedesktop.org and the shells look for, and where.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
              ${PROJECT_SOURCE_DIR}/CHANGELOG.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(pages)
  install(FILES ${pages}/quintet.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${pages}/quintet.bash RENAME quintet
          DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
  install(FILES ${pages}/_quintet DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  install(FILES ${pages}/quintet.fish
          DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
else()
  message(STATUS "Cross-compiling without QUINTET_PAGES: no man page, no completions")
endif()

if(NOT QUINTET_GUI)
  return()
endif()

# AppStream takes pictures and pages by URL only: they are left out until there is a place for them.
set(QUINTET_ON_THE_WEB "")
if(QUINTET_HOMEPAGE)
  string(APPEND QUINTET_ON_THE_WEB "  <url type=\"homepage\">${QUINTET_HOMEPAGE}</url>\n")
endif()
if(QUINTET_PICTURES)
  string(CONFIGURE [[
  <screenshots>
    <screenshot type="default">
      <caption>A list of files under way, with what failed and why</caption>
      <image>@QUINTET_PICTURES@/screenshot.png</image>
    </screenshot>
    <screenshot>
      <caption>Adding links: a pattern of 120 files and one more</caption>
      <image>@QUINTET_PICTURES@/screenshot-adding.png</image>
    </screenshot>
    <screenshot>
      <caption>Details of a download at work: its connections, and its speed over time</caption>
      <image>@QUINTET_PICTURES@/screenshot-details.png</image>
    </screenshot>
  </screenshots>
]] screenshots @ONLY)
  string(APPEND QUINTET_ON_THE_WEB "${screenshots}")
endif()
configure_file(quintet.desktop.in ${QUINTET_APP_ID}.desktop @ONLY)
configure_file(metainfo.xml.in ${QUINTET_APP_ID}.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${QUINTET_APP_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${QUINTET_APP_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/quintet.svg
        DESTINATION ${icons}/scalable/apps RENAME ${QUINTET_APP_ID}.svg)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/quintet-symbolic.svg
        DESTINATION ${icons}/symbolic/apps RENAME ${QUINTET_APP_ID}-symbolic.svg)
include(icons.cmake)
if(TARGET icons)
  foreach(side ${icon_sides})
    install(FILES ${icon_folder}/${side}.png DESTINATION ${icons}/${side}x${side}/apps
            RENAME ${QUINTET_APP_ID}.png)
  endforeach()
endif()
