import { storedBooks } from './faults/books';
import { tryFaults } from './faults/tryFaults';

tryFaults(storedBooks);
