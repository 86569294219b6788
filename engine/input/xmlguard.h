#pragma once

#include "result.h"

#include <QStringView>

namespace quintet {

/// Looks over an XML text before QXmlStreamReader may see it, whose older versions can be made to
/// crash or to spin: a document type (the only way to declare entities), deep nesting, long names
/// and masses of attributes are refused. Says nothing about what is not well-formed. Linear, pure.
Status checkXml(QStringView text);

} // namespace quintet
