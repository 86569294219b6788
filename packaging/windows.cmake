# Windows: the program with its icon and version, beside it Qt's libraries and plugins. `cpack -G
# NSIS` in the build folder makes the installer. Not tried: there was no Windows to build on; only
# the installer's script was compiled, by Debian's makensis, with something else as the program.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
              ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)

set(QUINTET_ICON_LINE "")
if(QUINTET_GUI)
  include(icons.cmake)
  if(TARGET icons)
    add_dependencies(quintet icons)
    set(QUINTET_ICON_LINE "1 ICON \"${icon_folder}/quintet.ico\"")
  endif()
endif()
configure_file(quintet.rc.in quintet.rc @ONLY)
target_sources(quintet PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/quintet.rc)
if(QUINTET_GUI AND TARGET icons)
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/quintet.rc
    TARGET_DIRECTORY quintet PROPERTIES OBJECT_DEPENDS ${icon_folder}/quintet.ico)
endif()
include(deploy.cmake)
