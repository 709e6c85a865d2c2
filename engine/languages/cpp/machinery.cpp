// Compiled ahead, once for all solutions.
#include "ahead.h"

#define REHEARSE_INLINE
#include "machinery.h"
