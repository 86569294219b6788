# macOS: Quintet.app, which holds the program, its icon and Qt. Not tried: there was no Mac to
# build on. `cmake --install build --prefix DIR` makes the bundle, `cpack` a disk image of it.
if(NOT QUINTET_GUI)
  if(pages)
    install(FILES ${pages}/quintet.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  endif()
  return()
endif()

include(icons.cmake)
if(TARGET icons)
  add_dependencies(quintet icons)
  target_sources(quintet PRIVATE ${icon_folder}/quintet.icns)
  set_source_files_properties(${icon_folder}/quintet.icns TARGET_DIRECTORY quintet
    PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
endif()
set_target_properties(quintet PROPERTIES
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/Info.plist.in
  MACOSX_BUNDLE_BUNDLE_NAME Quintet
  MACOSX_BUNDLE_GUI_IDENTIFIER ${QUINTET_APP_ID}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_ICON_FILE quintet.icns)
include(deploy.cmake)
