// A document for the tests, there before Testing Library looks for it.
import { GlobalRegistrator } from '@happy-dom/global-registrator';

GlobalRegistrator.register();
