// List of times and values for each key in a hash table, binary search. O(log n) per call of get, O(n) space.
typedef struct List {
    char* key;
    int size, room;
    int* times;
    char** values;
    struct List* next;
} List;

typedef struct {
    List* buckets[65536];
} TimeMap;

TimeMap* timeMapCreate() {
    return calloc(1, sizeof(TimeMap));
}

static List** place(TimeMap* obj, const char* key) {
    unsigned hash = 5381;
    for (const char* c = key; *c; ++c) hash = hash * 33 + (unsigned char)*c;
    List** found = &obj->buckets[hash % 65536];
    while (*found && strcmp((*found)->key, key) != 0) found = &(*found)->next;
    return found;
}

void timeMapSet(TimeMap* obj, char* key, char* value, int timestamp) {
    List** found = place(obj, key);
    if (!*found) {
        *found = calloc(1, sizeof(List));
        (*found)->key = strdup(key);
    }
    List* list = *found;
    if (list->size == list->room) {
        list->room = 2 * list->room + 1;
        list->times = realloc(list->times, list->room * sizeof *list->times);
        list->values = realloc(list->values, list->room * sizeof *list->values);
    }
    list->times[list->size] = timestamp;
    list->values[list->size++] = strdup(value);
}

char* timeMapGet(TimeMap* obj, char* key, int timestamp) {
    List* list = *place(obj, key);
    int low = 0, high = list ? list->size : 0;
    while (low < high) {
        int middle = (low + high) / 2;
        if (list->times[middle] <= timestamp) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low == 0 ? "" : list->values[low - 1];
}

void timeMapFree(TimeMap* obj) {
    for (int i = 0; i < 65536; ++i) {
        for (List *list = obj->buckets[i], *next; list; list = next) {
            next = list->next;
            for (int j = 0; j < list->size; ++j) free(list->values[j]);
            free(list->key);
            free(list->times);
            free(list->values);
            free(list);
        }
    }
    free(obj);
}
