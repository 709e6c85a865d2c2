// Blocks between the most frequent tasks. O(m) time, O(1) space.
int leastInterval(char* tasks, int tasksSize, int n) {
    int count[26] = {0}, most = 0, last = 0;
    for (int i = 0; i < tasksSize; ++i) {
        int times = ++count[tasks[i] - 'A'];
        if (times > most) {
            most = times;
            last = 0;
        }
        if (times == most) ++last;
    }
    int places = (most - 1) * (n + 1) + last;
    return places > tasksSize ? places : tasksSize;
}
