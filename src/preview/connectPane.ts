import { connectPane } from '../host/connectPane';
import { sharedHost } from './PreviewBridge';

connectPane(sharedHost());
