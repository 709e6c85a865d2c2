// Counts changes for every time, then a running sum. O(n + T) time, O(T) space.
int minMeetingRooms(int** intervals, int intervalsSize, int* intervalsColSize) {
    int* change = calloc(1000001, sizeof(int));
    for (int i = 0; i < intervalsSize; i++) {
        change[intervals[i][0]]++;
        change[intervals[i][1]]--;
    }
    int running = 0, rooms = 0;
    for (int time = 0; time <= 1000000; time++) {
        running += change[time];
        if (running > rooms) rooms = running;
    }
    free(change);
    return rooms;
}
