// quick.h as it is precompiled: its other half is in machinery.o.
#define REHEARSE_AHEAD
#include "quick.h"
