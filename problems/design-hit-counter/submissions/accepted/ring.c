// A ring of 300 counters, each with its second. O(1) per hit, 300 steps per question, O(1) space.
typedef struct {
    int second[300];
    int count[300];
} HitCounter;

HitCounter* hitCounterCreate() {
    return calloc(1, sizeof(HitCounter));
}

void hitCounterHit(HitCounter* obj, int timestamp) {
    int place = timestamp % 300;
    if (obj->second[place] != timestamp) {
        obj->second[place] = timestamp;
        obj->count[place] = 0;
    }
    obj->count[place]++;
}

int hitCounterGetHits(HitCounter* obj, int timestamp) {
    int total = 0;
    for (int place = 0; place < 300; place++) {
        if (obj->second[place] > timestamp - 300) total += obj->count[place];
    }
    return total;
}

void hitCounterFree(HitCounter* obj) {
    free(obj);
}
