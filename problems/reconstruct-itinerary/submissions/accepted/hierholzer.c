// Hierholzer on the sorted tickets, each marked when it is used. O(E^2) time, O(E) space.
static char*** sorted;
static bool used[300];
static int count, length;

static int compare(const void* a, const void* b) {
    char **one = *(char***)a, **other = *(char***)b;
    int first = strcmp(one[0], other[0]);
    return first ? first : strcmp(one[1], other[1]);
}

static void leave(const char* airport, char** journey) {
    for (int i = 0; i < count; i++) {
        if (used[i] || strcmp(sorted[i][0], airport) != 0) continue;
        used[i] = true;
        leave(sorted[i][1], journey);
    }
    journey[--length] = strdup(airport);
}

char** findItinerary(char*** tickets, int ticketsSize, int* ticketsColSize, int* returnSize) {
    sorted = tickets;
    count = ticketsSize;
    memset(used, 0, sizeof(used));
    qsort(tickets, ticketsSize, sizeof(char**), compare);
    *returnSize = length = ticketsSize + 1;
    char** journey = malloc(length * sizeof(char*));
    leave("JFK", journey);
    return journey;
}
