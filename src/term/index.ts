/**
 * Terms of office, congresses and plenums.
 *
 * @module
 */
export { type PlenumResolutionMention, plenumResolutionMentions } from './plenum-resolution.js';
